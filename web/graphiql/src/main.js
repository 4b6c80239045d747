import React from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import './page.css';
import whoSaidWhat from './who-said-what.graphql';

const place = document.getElementById('graphiql');

// The server answers in one piece, so there is nothing of the transports for live queries here.
async function fetcher(params) {
  const response = await fetch(place.dataset.endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
}

createRoot(place).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: whoSaidWhat, isHeadersEditorEnabled: false }),
);
