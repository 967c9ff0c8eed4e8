// @ts-check
// A service that takes a page and answers with its article as JSON. What is wrong with a page is the client's error.
//
//   node examples/express.mjs [PORT]
//   curl --data-binary @story.html -H 'content-type: text/html' 'http://127.0.0.1:3000/article?url=https://example.com/story'
import { cleanArticle, InputTooLargeError, TooComplexError } from 'cleancopy';
import express from 'express';

const MAX_BYTES = 5_000_000;
const app = express();

// Bytes, not text: the library knows a page's charset better than a header does.
app.post('/article', express.raw({ type: ['text/html', 'text/plain'], limit: '20mb' }), (request, response) => {
  if (!(request.body instanceof Uint8Array)) {
    response.status(415).json({ error: 'Send a page as text/html or text/plain.' });
    return;
  }
  const url = new URL(request.url, 'http://localhost').searchParams.get('url');
  const charset = /charset="?([^\s;"]+)/i.exec(request.get('content-type') ?? '')?.[1];
  response.json(
    cleanArticle(request.body, {
      maxBytes: MAX_BYTES,
      format: request.is('text/plain') ? 'text' : 'html',
      ...(url !== null && { url }),
      ...(charset && { charset }),
    }),
  );
});

/** @param {unknown} error */
function statusOf(error) {
  if (error instanceof InputTooLargeError) return 413;
  if (error instanceof TooComplexError) return 422;
  if (error instanceof TypeError) return 400; // an option, here the address
  // Express's own errors, such as a body over the limit, say their status.
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
}

/**
 * Express knows by the four parameters that errors go here.
 * @param {Error} error @param {express.Request} _request @param {express.Response} response @param {express.NextFunction} _next
 */
function answerError(error, _request, response, _next) {
  const status = statusOf(error);
  if (status >= 500) console.error(error);
  response.status(status).json({ error: status < 500 ? error.message : 'Something went wrong here.' });
}
app.use(answerError);

const server = app.listen(Number(process.argv[2] ?? 3000), '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/article`);
});
