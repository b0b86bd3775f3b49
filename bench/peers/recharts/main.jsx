import { createRoot } from 'react-dom/client';
import '../page.css';
import { App } from './App.jsx';

createRoot(document.getElementById('app')).render(<App />);
