/** Brings the page of tables to life. */
import { sortTables } from './page/client/sortTable';

sortTables(document);
