declare module 'virtual:model/*' {
  const model: import('./story/model').ChartModel;
  export default model;
}
