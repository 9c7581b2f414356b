import type { Localized } from '@okr/core'
import type { Quirks } from '../adapters/openai-compatible.ts'

/** A provider as data: where it is, which variable holds its key, in what it differs. */
export interface Preset {
  readonly name: Localized
  readonly interface: 'openai' | 'anthropic' | 'gemini'
  readonly baseUrl: string
  /** Variables that may hold the key, the first that is set counts; none where no key is needed. */
  readonly keys: readonly string[]
  /** The variable by which an operator points somewhere else. */
  readonly baseUrlVariable: string
  /** Where people find the names of its models. */
  readonly models: string
  readonly quirks?: Quirks
}

const n = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

// No provider was called: each comment says where the base URL and the variable were read, on 24 November 2026.
export const presets = {
  // Not looked up: the address the OpenAI SDKs have by themselves. Newer models refuse `max_tokens`.
  openai: {
    name: n('OpenAI', 'OpenAI'),
    interface: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    keys: ['OPENAI_API_KEY'],
    baseUrlVariable: 'OPENAI_BASE_URL',
    models: 'https://platform.openai.com/docs/models',
    quirks: { maxTokens: 'max_completion_tokens' },
  },
  // The curl examples of Anthropic's documentation, as public repositories keep them: address, headers, variable.
  anthropic: {
    name: n('Anthropic', 'Anthropic'),
    interface: 'anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    keys: ['ANTHROPIC_API_KEY'],
    baseUrlVariable: 'ANTHROPIC_BASE_URL',
    models: 'https://docs.anthropic.com/en/docs/about-claude/models',
  },
  // The curl examples of the Gemini API documentation, as public repositories keep them: address, header, variable.
  gemini: {
    name: n('Google Gemini', 'Google Gemini'),
    interface: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    keys: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    baseUrlVariable: 'GEMINI_BASE_URL',
    models: 'https://ai.google.dev/gemini-api/docs/models',
  },
  // api-docs.deepseek.com/quick_start/pricing and /: base URL for the OpenAI format; models deepseek-flash and
  // deepseek-v4-pro. The older names deepseek-chat and deepseek-reasoner were announced to end in July 2026.
  deepseek: {
    name: n('深度求索 DeepSeek', 'DeepSeek'),
    interface: 'openai',
    baseUrl: 'https://api.deepseek.com',
    keys: ['DEEPSEEK_API_KEY'],
    baseUrlVariable: 'DEEPSEEK_BASE_URL',
    models: 'https://api-docs.deepseek.com/quick_start/pricing',
  },
  // alibabacloud.com/help, "OpenAI compatible - Chat", updated 18 March 2026: this is Beijing; Singapore is
  // dashscope-intl.aliyuncs.com, Virginia dashscope-us.aliyuncs.com. Keys belong to one region.
  qwen: {
    name: n('通义千问（阿里云百炼）', 'Qwen (Alibaba Model Studio)'),
    interface: 'openai',
    baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
    keys: ['DASHSCOPE_API_KEY'],
    baseUrlVariable: 'DASHSCOPE_BASE_URL',
    models: 'https://help.aliyun.com/zh/model-studio/models',
  },
  // docs.loongclaw.ai provider guide "Kimi": mainland address; abroad it is api.moonshot.ai, with keys of its own.
  moonshot: {
    name: n('月之暗面 Kimi', 'Moonshot Kimi'),
    interface: 'openai',
    baseUrl: 'https://api.moonshot.cn/v1',
    keys: ['MOONSHOT_API_KEY'],
    baseUrlVariable: 'MOONSHOT_BASE_URL',
    models: 'https://platform.moonshot.cn/docs',
  },
  // docs.bigmodel.cn, "HTTP API" and "OpenAI compatible": ZAI_API_KEY; older SDKs read ZHIPUAI_API_KEY. Abroad: api.z.ai.
  zhipu: {
    name: n('智谱 GLM', 'Zhipu GLM'),
    interface: 'openai',
    baseUrl: 'https://open.bigmodel.cn/api/paas/v4',
    keys: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY'],
    baseUrlVariable: 'ZAI_BASE_URL',
    models: 'https://docs.bigmodel.cn/cn/guide/start/model-overview',
  },
  // volcengine.com/docs/82379/1263482: the model is an endpoint id (ep-…) or a model id.
  doubao: {
    name: n('豆包（火山方舟）', 'Doubao (Volcengine Ark)'),
    interface: 'openai',
    baseUrl: 'https://ark.cn-beijing.volces.com/api/v3',
    keys: ['ARK_API_KEY'],
    baseUrlVariable: 'ARK_BASE_URL',
    models: 'https://www.volcengine.com/docs/82379/1330310',
  },
  // platform.minimaxi.com/docs/api-reference/text-openai-api: without `reasoning_split` the thinking stands in the text.
  // Abroad: api.minimax.io.
  minimax: {
    name: n('MiniMax', 'MiniMax'),
    interface: 'openai',
    baseUrl: 'https://api.minimaxi.com/v1',
    keys: ['MINIMAX_API_KEY'],
    baseUrlVariable: 'MINIMAX_BASE_URL',
    models: 'https://platform.minimaxi.com/docs/api-reference/text-openai-api',
    quirks: { body: { reasoning_split: true } },
  },
  // Address and variable as public code and tutorials use them. Abroad: api.siliconflow.com.
  siliconflow: {
    name: n('硅基流动 SiliconFlow', 'SiliconFlow'),
    interface: 'openai',
    baseUrl: 'https://api.siliconflow.cn/v1',
    keys: ['SILICONFLOW_API_KEY'],
    baseUrlVariable: 'SILICONFLOW_BASE_URL',
    models: 'https://cloud.siliconflow.cn/models',
  },
  // Base URL and OPENROUTER_API_KEY as public code uses them.
  openrouter: {
    name: n('OpenRouter', 'OpenRouter'),
    interface: 'openai',
    baseUrl: 'https://openrouter.ai/api/v1',
    keys: ['OPENROUTER_API_KEY'],
    baseUrlVariable: 'OPENROUTER_BASE_URL',
    models: 'https://openrouter.ai/models',
  },
  // Servers of one's own at their usual ports (not looked up). vLLM takes a key only if it was started with one.
  ollama: {
    name: n('Ollama（本机）', 'Ollama (this machine)'),
    interface: 'openai',
    baseUrl: 'http://localhost:11434/v1',
    keys: [],
    baseUrlVariable: 'OLLAMA_BASE_URL',
    models: 'https://ollama.com/library',
  },
  lmstudio: {
    name: n('LM Studio（本机）', 'LM Studio (this machine)'),
    interface: 'openai',
    baseUrl: 'http://localhost:1234/v1',
    keys: [],
    baseUrlVariable: 'LMSTUDIO_BASE_URL',
    models: 'https://lmstudio.ai/models',
  },
  vllm: {
    name: n('vLLM（本机）', 'vLLM (this machine)'),
    interface: 'openai',
    baseUrl: 'http://localhost:8000/v1',
    keys: [],
    baseUrlVariable: 'VLLM_BASE_URL',
    models: 'https://docs.vllm.ai/en/latest/models/supported_models.html',
  },
} as const satisfies Readonly<Record<string, Preset>>

export type ProviderId = keyof typeof presets
