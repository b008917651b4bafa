import '../../components/pages/options.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openStore } from './store.ts';

async function start(): Promise<void> {
  const stored = await openStore();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App initial={stored} />);
}

void start();
