declare module 'virtual:model/*' {
  const model: unknown;
  export default model;
}
