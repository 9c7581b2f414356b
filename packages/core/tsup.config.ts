import { library } from '../../tooling/tsup.ts'

// Every module stays apart, so that a bundler leaves out those that nobody asked for: who only renders a guide gets
// neither zod nor the Markdown parser.
export default library(['src/**/*.ts'])
