// Generated from docs/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/api/v1/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue cards
         * @description To every household named that has no valid card; answers the sheet of all their valid cards. Refusals: not-yours, of-another-village, unknown-household.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CardOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedCard"][];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The household of a card at the caller's till: masked, with what it may spend
         * @description Takes the text of the QR code or the printed number. Refusals: card-not-ours, card-blocked, of-another-village, household-inactive.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TillHousehold"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a lost card at once
         * @description Refusals: not-found, not-yours, card-blocked.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Loss"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Card"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a card and issue a new one to its household
         * @description Refusals: not-found, not-yours.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Loss"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedCard"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a product: name, price, barcode, or take it off the till
         * @description Every price stays on record. Refusals: not-found, not-yours, already-on-the-shelf.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/stock-lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lots of a product, the newest first
         * @description Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StockLot"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Take goods in
         * @description From a donor, bought, or from collective income. Refusals: not-found, not-yours, not-stocked, invalid-request.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StockLot"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sell goods for points
         * @description Points and stock move in one transaction; the key is the redemption's id. Refusals: not-yours, not-enough-points, below-minimum, out-of-stock, shop-closed, not-open-now, limit-reached, card-not-ours, card-blocked, of-another-village, household-inactive, not-offered, none-in-force.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a redemption, with its refunds
         * @description A villager sees those of their own household. Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take goods back, all or some
         * @description Points return at the price that was paid, goods to the lots that they came from. Refusals: not-found, not-yours, already-refunded, more-than-taken, not-on-the-receipt.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shops of a division
         * @description A shopkeeper sees their own. Refusals: not-yours.
         */
        get: {
            parameters: {
                query: {
                    /** @example 532623101201 */
                    division: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Shop"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Open a shop
         * @description Refusals: not-yours, shop-name-taken.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewShop"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Shop"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Close a shop or open it again
         * @description Refusals: not-found, not-yours.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Shop"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a shop offers, with price and stock
         * @description Also what it no longer offers (active false). Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Offer a new product
         * @description Refusals: not-found, not-yours, already-on-the-shelf.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sales of a shop, the newest first
         * @description Receipts without their refunds. Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageReceipt"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/stock-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comings and goings of a shop, the newest first
         * @description Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageStockMovement"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-lots/{id}/damages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write off what broke or spoiled
         * @description Refusals: not-found, not-yours, lot-too-small.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Damage"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StockLot"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till/{shop}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Households of the shop's village by name, initials, group or number: masked, with what they may spend
         * @description Refusals: not-yours, none-in-force.
         */
        get: {
            parameters: {
                query: {
                    text: string;
                };
                header?: never;
                path: {
                    shop: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TillHousehold"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The valid cards of a village, for printing
         * @description Refusals: not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedCard"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/goods-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A village's goods in a month: in, out, to whom (masked), left
         * @description Refusals: not-yours, invalid-request.
         */
        get: {
            parameters: {
                query: {
                    /** @example 2026-11 */
                    month: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GoodsLedger"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Card: {
            blockedAt?: components["schemas"]["Instant"];
            blockReason?: string;
            household?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            issuedAt?: components["schemas"]["Instant"];
            number?: string;
            village?: string;
        };
        CardOrder: {
            households?: string[];
            /** @example 532623101201 */
            village: string;
        };
        /** @enum {string} */
        Category: "FOOD" | "WASHING" | "HOUSEHOLD" | "FARMING" | "STATIONERY" | "SERVICE" | "OTHER";
        /** @enum {string} */
        Confirmation: "CARD" | "PIN" | "SHOPKEEPER";
        Damage: {
            /** Format: int64 */
            quantity?: number;
            /** @example 包装破损 */
            reason: string;
        };
        Delivery: {
            /**
             * Format: int64
             * @example 47760
             */
            costFen?: number;
            /** @example 县供销社 */
            donor?: string;
            expiresOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 24
             */
            quantity?: number;
            /** @example NO.20261103-7 */
            receiptNumber?: string;
            restriction?: string;
            source: components["schemas"]["LotSource"];
        };
        Flaw: {
            chinese?: string;
            column?: string;
            english?: string;
            field?: string;
            /** Format: int32 */
            row?: number;
        };
        GoodsLedger: {
            month?: components["schemas"]["YearMonth"];
            rows?: components["schemas"]["Row"][];
            takers?: components["schemas"]["Taking"][];
            village?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Item: {
            product: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 1
             */
            quantity?: number;
        };
        Line: {
            name?: string;
            /** Format: int64 */
            pointsEach?: number;
            product?: components["schemas"]["UUID"];
            /** Format: int64 */
            quantity?: number;
            redemption?: components["schemas"]["UUID"];
            /** Format: int64 */
            refunded?: number;
            unit?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Loss: {
            /** @example 丢失 */
            reason: string;
        };
        /** @enum {string} */
        LotSource: "DONOR" | "PURCHASE" | "COLLECTIVE_INCOME";
        /** @enum {string} */
        MovementKind: "RECEIVED" | "SOLD" | "REFUNDED" | "DAMAGED" | "MOVED_OUT" | "MOVED_IN" | "COUNTED";
        NewShop: {
            kind: components["schemas"]["ShopKind"];
            /** @example 王家塘村幸福超市 */
            name: string;
            /** @example 532623101201 */
            village: string;
        };
        Offer: {
            active?: boolean;
            /** @example 6902088700011 */
            barcode?: string;
            category: components["schemas"]["Category"];
            /** @example 洗衣液 2kg */
            name: string;
            /**
             * Format: int64
             * @example 20
             */
            points?: number;
            stocked?: boolean;
            /** @example 瓶 */
            unit: string;
        };
        Opening: {
            open?: boolean;
        };
        PageReceipt: {
            items?: components["schemas"]["Receipt"][];
            next?: string;
        };
        PageStockMovement: {
            items?: components["schemas"]["StockMovement"][];
            next?: string;
        };
        PrintedCard: {
            code?: string;
            group?: string;
            household?: components["schemas"]["UUID"];
            householdMasked?: string;
            householdNumber?: string;
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        /** @description RFC 9457 problem details. `code` is stable; texts are not. */
        Problem: {
            /**
             * @description Stable code of the refusal
             * @example already-settled
             */
            code?: string;
            /** @description English text */
            en?: string;
            /** @description What is wrong where: field, or row and column */
            errors?: components["schemas"]["Flaw"][];
            /** @description Id of the request, for the operator's log */
            requestId?: string;
            /**
             * Format: int32
             * @example 409
             */
            status?: number;
            /**
             * @description The refusal in the language of the request
             * @example 这条记录已经入账。
             */
            title?: string;
            /**
             * @description URI of the kind of refusal
             * @example /problems/already-settled
             */
            type?: string;
            /** @description Chinese text */
            zh?: string;
        };
        Product: {
            active?: boolean;
            barcode?: string;
            category?: components["schemas"]["Category"];
            id?: components["schemas"]["UUID"];
            name?: string;
            /** Format: int64 */
            points?: number;
            shop?: components["schemas"]["UUID"];
            /** Format: int64 */
            stock?: number;
            stocked?: boolean;
            unit?: string;
        };
        Receipt: {
            group?: string;
            householdMasked?: string;
            householdNumber?: string;
            lines?: components["schemas"]["Line"][];
            redemption?: components["schemas"]["Redemption"];
            refunds?: components["schemas"]["Refund"][];
            shop?: string;
            village?: string;
        };
        Redemption: {
            /** Format: int64 */
            balanceAfter?: number;
            /** Format: int64 */
            balanceBefore?: number;
            card?: components["schemas"]["UUID"];
            confirmedBy?: components["schemas"]["Confirmation"];
            fetcher?: string;
            household?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            points?: number;
            /** Format: int64 */
            receiptNumber?: number;
            /** Format: int64 */
            refunded?: number;
            rule?: string;
            shop?: components["schemas"]["UUID"];
            soldAt?: components["schemas"]["Instant"];
            village?: string;
        };
        Refund: {
            /** Format: int64 */
            balanceAfter?: number;
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            points?: number;
            reason?: string;
            redemption?: components["schemas"]["UUID"];
            refundedAt?: components["schemas"]["Instant"];
        };
        Return: {
            lines?: components["schemas"]["Item"][];
            /** @example 包装破损 */
            reason: string;
        };
        Row: {
            /** Format: int64 */
            closing?: number;
            /** Format: int64 */
            counted?: number;
            /** Format: int64 */
            lost?: number;
            name?: string;
            /** Format: int64 */
            opening?: number;
            /** Format: int64 */
            points?: number;
            product?: components["schemas"]["UUID"];
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            refunded?: number;
            shop?: string;
            /** Format: int64 */
            sold?: number;
            unit?: string;
        };
        /** @description A version of a rulebook and where it stands */
        RulebookLine: {
            digest?: string;
            examinedAt?: components["schemas"]["Instant"];
            filedOn?: components["schemas"]["LocalDate"];
            heldOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            inForceFrom?: components["schemas"]["LocalDate"];
            madeAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            number?: number;
            readable?: boolean;
            replacedFrom?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            revision?: number;
            savedAt?: components["schemas"]["Instant"];
            /** @example IN_FORCE */
            state?: string;
            template?: components["schemas"]["UUID"];
            title?: string;
            village?: string;
        };
        Sale: {
            card?: string;
            confirmedBy: components["schemas"]["Confirmation"];
            /** @example 张小红 */
            fetcher?: string;
            household?: components["schemas"]["UUID"];
            lines: components["schemas"]["Item"][];
            shop: components["schemas"]["UUID"];
        };
        Shop: {
            id?: components["schemas"]["UUID"];
            isOpen?: boolean;
            kind?: components["schemas"]["ShopKind"];
            name?: string;
            openedAt?: components["schemas"]["Instant"];
            village?: string;
        };
        /** @enum {string} */
        ShopKind: "HAPPINESS_MARKET" | "ORDINARY";
        StockLot: {
            /** Format: int64 */
            costFen?: number;
            donor?: string;
            expiresOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            product?: components["schemas"]["UUID"];
            receiptNumber?: string;
            /** Format: int64 */
            received?: number;
            receivedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            remaining?: number;
            restriction?: string;
            source?: components["schemas"]["LotSource"];
        };
        StockMovement: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["MovementKind"];
            lot?: components["schemas"]["UUID"];
            movedAt?: components["schemas"]["Instant"];
            note?: string;
            product?: components["schemas"]["UUID"];
            productName?: string;
            /** Format: int64 */
            quantity?: number;
            /** Format: int64 */
            remaining?: number;
            sale?: components["schemas"]["UUID"];
        };
        Taking: {
            at?: components["schemas"]["Instant"];
            householdMasked?: string;
            householdNumber?: string;
            /** Format: int64 */
            points?: number;
            product?: string;
            /** Format: int64 */
            quantity?: number;
            /** Format: int64 */
            receiptNumber?: number;
            /** Format: int64 */
            refunded?: number;
            unit?: string;
        };
        TillHousehold: {
            /** Format: int64 */
            balance?: number;
            /** Format: int64 */
            base?: number;
            card?: components["schemas"]["UUID"];
            group?: string;
            id?: components["schemas"]["UUID"];
            masked?: string;
            /** Format: int32 */
            members?: number;
            /** Format: int64 */
            minimum?: number;
            number?: string;
            /** Format: int64 */
            spendable?: number;
        };
        /** Format: uuid */
        UUID: string;
        /** @description Points of a village in a period; reversals are taken off what they reverse */
        VillageTotals: {
            /**
             * Format: int64
             * @description Taken back under a rule
             * @example 320
             */
            deducted?: number;
            /**
             * Format: int64
             * @description Given away for a cause
             * @example 0
             */
            donated?: number;
            /**
             * Format: int64
             * @description Run out or cleared
             * @example 0
             */
            expired?: number;
            from?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Awarded: earned, opened, gifts of the pool, dividends
             * @example 12940
             */
            issued?: number;
            /**
             * Format: int64
             * @description What members have at the end of the last day
             * @example 4570
             */
            outstanding?: number;
            /**
             * Format: int64
             * @description Spent in shops, less refunds
             * @example 8050
             */
            redeemed?: number;
            to?: components["schemas"]["LocalDate"];
            /** @example 532623001001 */
            village?: string;
        };
        YearMonth: {
            leapYear?: boolean;
            /** Format: int32 */
            month?: number;
            /** Format: int32 */
            monthValue?: number;
            /** Format: int64 */
            prolepticMonth?: number;
            /** Format: int32 */
            year?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
