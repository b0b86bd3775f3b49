/** What we use of the library of the standard for data packages, which has no types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    valid: boolean;
    /** Rows by the schema: throws for the first header or cell that it does not allow. */
    read: (options: { keyed: true }) => Promise<Record<string, unknown>[]>;
  }
  const library: {
    Package: {
      load: (
        descriptor: unknown,
        options: { basePath: string },
      ) => Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
    };
  };
  export default library;
}
