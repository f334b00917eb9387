import { statements } from '../../generated/statements.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { wherePredicate } from '../../graph/where.ts';
import type { WhereInput } from '../../graph/where.ts';
import { exchangeOf } from './exchange.ts';

/** The loaders of exchanges, made anew for each request. */
export const createExchangeLoaders = ({ graph, viewer, keep, where: scope }: LoaderScope) => {
  const { exchange } = statements;
  const lists = createLists(graph, viewer.markings);
  const decode = exchangeOf(keep);
  return {
    all: (where: WhereInput | null | undefined) =>
      lists.root(exchange.list, exchange.count, decode, wherePredicate(scope, 'ExchangeWhere', where)),
    ofEvents: lists.paged(exchange.ofEvents, decode),
    countOfEvents: lists.counts(exchange.countOfEvents),
    ofPractices: lists.paged(exchange.ofPractices, decode),
    countOfPractices: lists.counts(exchange.countOfPractices),
    ofPlaces: lists.paged(exchange.ofPlaces, decode),
    countOfPlaces: lists.counts(exchange.countOfPlaces),
  };
};
