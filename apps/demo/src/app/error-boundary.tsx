import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** The last net. It knows nothing of the app's state, so it speaks both languages. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className="app-failure">
        <h1 lang="zh-CN">这个页面出错了</h1>
        <p lang="zh-CN">
          刷新可以再试一次，你填写的内容在地址里，不会丢。仍然不行，请从空白表单开始，并把下面的文字告诉我们。
        </p>
        <h1 lang="en">This page broke</h1>
        <p lang="en">
          Reloading tries again; what you filled in is kept in the address. If that does not help, start from an empty
          form and send us the words below.
        </p>
        <pre>{error.message}</pre>
        <p>
          <a href={location.href}>刷新 · Reload</a> <a href={location.pathname}>空白表单 · Empty form</a>
        </p>
      </main>
    )
  }
}
