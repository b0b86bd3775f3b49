declare module 'virtual:model/*' {
  const model: unknown;
  export default model;
}

declare module 'virtual:lines/*' {
  const lines: unknown;
  export default lines;
}

declare module 'virtual:embed/choices' {
  const choices: unknown;
  export default choices;
}
