// Runs by itself, because the package reads its settings from the environment when it is imported.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
