export { apiListener, type Served, type ServeOptions, serve, socketAddress } from './serve.ts'
