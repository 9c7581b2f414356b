import type { StorybookConfig } from '@storybook/react-vite'
import type { Plugin, PluginOption } from 'vite'

interface Channel {
  removeAllListeners(event: string): void
}

/** Not part of the public type. */
interface ServerChannel {
  readonly experimental_serverChannel: <C extends Channel>(channel: C) => Promise<C>
}

const docgen = 'storybook:react-docgen-plugin'
const documented = /\/packages\/react\/src\/.*\.tsx$/u

/** Reads the props of our components only: by default every module of the linter is parsed too, for nothing. */
function onlyOurs(plugin: Plugin): Plugin {
  const { transform } = plugin
  if (plugin.name !== docgen || typeof transform !== 'function') return plugin
  const filter = { id: { include: documented, exclude: /\.stories\.tsx$/u } }
  return { ...plugin, transform: { filter, handler: transform } }
}

const eachPlugin = (plugins: PluginOption): PluginOption =>
  Array.isArray(plugins) ? plugins.map(eachPlugin) : plugins && 'name' in plugins ? onlyOurs(plugins) : plugins

const config: StorybookConfig & ServerChannel = {
  framework: '@storybook/react-vite',
  stories: ['../../../packages/react/src/**/*.stories.tsx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({ ...vite, plugins: [eachPlugin(vite.plugins ?? [])] }),
  // The dev server fetches its maker's news whatever the setting above says: nobody asked for it here.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners('requestWhatsNewData')
    return Promise.resolve(channel)
  },
}

export default config
