/** Brings the page of tables to life. */
import { sortTables } from './sortTable';

sortTables(document);
