/**
 * What browser tests stand on: the packaged product, started once for all of them, and a county opened over HTTP for each test,
 * with the users, villages, shop and bank that it asks for. Nothing here reaches into the product: it uses what its users use.
 */
package cn.moralbank.browser;
