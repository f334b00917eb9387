import { listen } from '../../src/server/listen.ts';
import { launchChromium } from '../playground/chromium.ts';

test('a browser that comes while the program starts shows what it asked for once that is served, with no script', async () => {
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${String(listener.port)}/network?programme=seacop`);
    await page.getByRole('heading', { name: 'Portolan is starting' }).waitFor();
    listener.serve(({ url = '' }, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<h1>${url}</h1>`);
    });
    await page.getByRole('heading', { name: '/network?programme=seacop' }).waitFor();

    expect(asked.filter((path) => path === '/network').length).toBeGreaterThan(1);
  } finally {
    await browser.close();
    await listener.close(0);
  }
});
