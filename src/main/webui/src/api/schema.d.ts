// Generated from docs/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys 公钥
         * @description A key is here before it signs and until nothing that it signed is valid any more.
         */
        get: operations["keySet_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{householdId}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balance of a household
         * @description Now, or as of a moment, by when things happened or (basis=recorded) when they were recorded. A villager sees the own household. Refusals: not-yours (403), not-found (404).
         */
        get: operations["ledger_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{householdId}/giving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a household may give away, and what it gave 积分捐赠
         * @description By the rulebook in force today. A villager sees the own household. Refusals: not-yours (403), not-found (404).
         */
        get: operations["giving_giving"];
        put?: never;
        /**
         * Give points away
         * @description Of the own household, or at the desk for whoever asks, but then never to one's own or kin's. Refusals: giver-has-left (409), barred-from-giving, giving-not-allowed, yearly-giving-limit, given-to-itself, nobody-to-receive, own-household-receives (403), no-group-to-receive, insufficient-points (422), none-in-force (409), not-yours (403), not-found (404).
         */
        post: operations["giving_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{householdId}/lapsing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points that will lapse, and when 将到期积分
         * @description By the rulebook in force today, as if nothing were spent or earned meanwhile. A villager sees the own household. Refusals: not-yours (403), not-found (404).
         */
        get: operations["lapse_lapsing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{householdId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement of a household
         * @description Every entry, newest first, each with the balance before and after, the rule and what it is about. Of the household's own account, with `person` of one of its people's, with `gift=true` of its gift points. Refusals: not-yours (403), not-found (404), invalid-request (400).
         */
        get: operations["ledger_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See an activity
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: operations["activity_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a line of the organiser's list
         * @description Refusals: not-found (404), not-yours (403), activity-over, still-waiting, stands-elsewhere (409), invalid-request (400).
         */
        post: operations["attendance_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an activity off
         * @description Refusals: not-found (404), not-yours (403), activity-over (409).
         */
        post: operations["activity_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an activity and count its hours
         * @description Where a rule gives points for them, each person's hours become a deed that waits for a review. Refusals: not-found (404), not-yours (403), activity-over, not-begun, not-confirmed (409).
         */
        post: operations["activity_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that one was helped
         * @description By the helped person, or at the desk for them, also on paper. Refusals: not-found (404), not-yours (403), activity-over (409), nobody-helped (422).
         */
        post: operations["activity_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a place, or one on the waiting list
         * @description A villager for themselves, the desk for anybody of the village. Refusals: not-found (404), not-yours (403), activity-over, already-claimed (409), person-unknown (422).
         */
        post: operations["attendance_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/parts/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give a place back
         * @description The first of the waiting list moves up. Refusals: not-found (404), not-yours (403), activity-over, attendance-stands (409).
         */
        delete: operations["attendance_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/parts/{person}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void hours that were not served
         * @description What they earned is refused, objected to or reversed, as far as the deed has come and its rule says; by somebody who neither recorded nor reviewed it. Refusals: not-found (404); not-yours, own-record, first-decider (403); stands-elsewhere, not-yet-published (409); insufficient-points (422).
         */
        post: operations["attendance_voidHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who takes part in an activity, and its check-in code
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: operations["activity_roll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in or out with the code at the place
         * @description The first time in, the second time out. Refusals: not-found (404), not-yours (403), wrong-code (422), activity-over, not-begun, still-waiting, stands-elsewhere (409).
         */
        post: operations["attendance_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Administrative acts of my division 管理操作记录
         * @description The newest first; `subject` narrows to one user, device or the like.
         */
        get: operations["act_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank clients 银行系统
         * @description Disabled ones too. Refusals: `not-yours` 403.
         */
        get: operations["bankClient_list"];
        put?: never;
        /**
         * Register a bank's system 登记银行系统
         * @description Refusals: `keys-not-usable` 422, `not-yours` 403.
         */
        post: operations["bankClient_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-clients/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a client's keys 更换公钥
         * @description Refusals: `keys-not-usable` 422, `not-found` 404, `not-yours` 403.
         */
        put: operations["bankClient_replaceKeys"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The banks' published products with their terms; those that are offered first */
        get: operations["bankProduct_products"];
        put?: never;
        /**
         * Publishes a product of one's own bank
         * @description Money in fen, rates in hundredths of a percentage point. Refusals: terms-contradict (names the rows: a number that lies in two, an end both inclusive and exclusive, an empty stretch).
         */
        post: operations["bankProduct_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-products/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops offering a product; loans made under it keep their terms
         * @description Refusals: unknown-product, product-ended.
         */
        post: operations["bankProduct_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The banks that may ask in this county */
        get: operations["creditGate_banks"];
        put?: never;
        /**
         * Registers a bank
         * @description County administrators only. Refusals: bank-name-taken.
         */
        post: operations["creditGate_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a card alone may spend in a day
         * @description The county's limit, in points.
         */
        get: operations["trust_limit"];
        /**
         * Set what a card alone may spend in a day
         * @description For the county's admin. Refusals: not-yours.
         */
        put: operations["trust_setLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        post: operations["card_issue"];
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
        get: operations["card_byCard"];
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
        post: operations["card_block"];
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
        post: operations["card_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether banks may ask, and the legal reviews, the latest first */
        get: operations["creditGate_gate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/legal-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the county's legal review, which opens or closes the banks' questions
         * @description County administrators only. The latest review counts; none is ever changed.
         */
        post: operations["creditGate_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/query-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All complaints about questions of banks, those that wait first
         * @description For the county level. Refusals: not-yours.
         */
        get: operations["queryComplaint_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/query-complaints/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a complaint
         * @description County administrators only. Refusals: unknown-complaint, already-answered, not-yours.
         */
        post: operations["queryComplaint_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard that standings are computed by today */
        get: operations["creditGate_scorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All scorecards of the county with their days, the latest first, the built-in one last */
        get: operations["creditGate_scorecards"];
        put?: never;
        /**
         * Publishes a scorecard that counts from a day to come
         * @description County administrators only. A day that has begun keeps its scorecard. Refusals: scorecard-unfit, scorecard-too-soon, scorecard-taken.
         */
        post: operations["creditGate_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deduction-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that households were told of deductions
         * @description From then on a household may accept the deduction or object to it, for as many days as the village has set; then it may be published. Refusals: not-found (404), not-yours (403), already-notified, not-yet-reviewed and other states (409), invalid-request (400) where one is no deduction.
         */
        post: operations["notice_serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a village's deeds
         * @description By the time of recording. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["deed_list"];
        put?: never;
        /**
         * Record a deed
         * @description It then waits for a review by somebody else. Refusals: not-yours (403), none-in-force (409), same-act-recorded (409, names the other deed; apart=true: it is another act, alongside=true: the same, told of by somebody else), period-is-closed, form-entered (409), in-the-future, photo-unknown, form-unknown, teller-unnamed, not-the-doer, not-of-the-committee, breach-is-the-committees, household-elsewhere, person-elsewhere and what the rulebook refuses, such as hours-missing, points-out-of-range, once-per-person (422).
         */
        post: operations["deed_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the whole of a deed
         * @description With its timeline and objections. Refusals: not-found (404), not-yours (403).
         */
        get: operations["deed_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the household has nothing against a deduction
         * @description By the household, or at the desk. Refusals: not-found (404), not-yours (403), not-yet-notified and other states (409).
         */
        post: operations["notice_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole file of a decision, as a ZIP archive
         * @description A page to read, the same as data, and the photos. Refusals: not-found (404), not-yours (403).
         */
        get: operations["supervision_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/honour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a deed on the honour roll
         * @description By the person themselves, or at the desk with a consent on paper and its witness. Refusals: not-found (404), not-yours (403), nothing-to-honour, already-honoured (409), consent-missing, children-are-not-named, person-elsewhere (422).
         */
        post: operations["honour_honour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a deed
         * @description By a villager, or at the desk in the name of anybody, also on paper. The deed does not settle until it is answered. Refusals: not-found (404), not-yours (403), not-yet-published and other states (409), invalid-request (400) where the desk names nobody.
         */
        post: operations["objection_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a settled deed
         * @description By somebody who neither recorded nor reviewed it. The award stays on record; a new transfer, whose id is the command's key, takes the points back. Refusals: not-found (404); not-yours, own-record, own-household, own-kin, first-decider (403); not-yet-settled, already-reversed and other states, points-stay where the ground is VOIDED and the rule lets the points stay (409); insufficient-points (422) where they are spent.
         */
        post: operations["deed_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a deed
         * @description By somebody other than who recorded it. The award is weighed now and is what will be published. Refusals: not-found (404); not-yours, own-record, own-household, own-kin, first-decider (403); already-reviewed, was-withdrawn (409); reason-missing and what the rulebook refuses (422).
         */
        post: operations["review_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score a deed as one of several judges
         * @description For rules that want several. Nobody sees the others' points before all have scored; the last one's score joins them as the rulebook says and approves the deed. Refusals: not-found (404); not-yours, own-record, own-household, own-kin, first-decider (403); already-reviewed (409); points-out-of-range (422).
         */
        post: operations["review_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what one recorded
         * @description Before anybody reviewed it. Refusals: not-found (404), not-yours (403), already-reviewed, was-withdrawn (409).
         */
        post: operations["deed_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a deed would be worth
         * @description Records nothing. Points with their explanation, counted after what stands and what waits for a review; and a deed that looks like the same act. Refusals as for recording.
         */
        post: operations["deed_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on up to 1,000 deeds alike
         * @description What the reviewer must stand aside from, what is decided already and what the rulebook does not allow is left as it is and told in `left`; all others are decided together. Refusals: not-found (404), not-yours (403), reason-missing (422).
         */
        post: operations["review_reviewAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/device-enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol this machine 登记本机
         * @description Keep both answers: shopkeepers sign in with them. Refusals: `enrolment-code-not-valid` 422, `too-many` 429.
         */
        post: operations["device_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a device at once 停用设备
         * @description Its sessions end. Refusals: `not-found` 404, `not-yours` 403.
         */
        post: operations["device_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dividends/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dividend with every household's share
         * @description A villager sees it masked, without those who are left out. Refusals: not-yours (403), not-found (404).
         */
        get: operations["dividend_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dividends/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down who signed for their money
         * @description All of these households or none; each once, and nobody their own. Refusals: not-yours, own-payout (403), not-found, no-payout (404), already-handed-over (409), invalid-request (400).
         */
        post: operations["dividend_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Divisions directly below one
         * @description Towns of the county, villages of a town, groups of a village; of the county where `in` is left out.
         */
        get: operations["division_below"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One division
         * @description Refusals: `unknown-division` 404.
         */
        get: operations["division_one"];
        /**
         * Add a division or rename it
         * @description From above to below. Refusals: `division-code-malformed` 400, `unknown-division` 404 (the one it lies in), `division-name-taken` 409, `division-outside-county` 422.
         */
        put: operations["division_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{code}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices within a division, those held today first
         * @description Refusals: `not-yours` 403.
         */
        get: operations["office_within"];
        put?: never;
        /**
         * Somebody takes up an office
         * @description Refusals: `unknown-division` 404, `unknown-member` 404, `office-not-open` 409, `supervisor-not-apart` 422, `supervisor-kin-of-committee` 422.
         */
        post: operations["office_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{code}/stock-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stocktakes of a division found more or less than the book said
         * @description The latest first; repeated ones are flagged. Refusals: not-yours.
         */
        get: operations["stocktake_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{code}/sustainability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the villages of a division owe in points against money and goods, with a forecast
         * @description Refusals: not-yours, unknown-division.
         */
        get: operations["fund_sustainability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{division}/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is odd in a division's deeds
         * @description Points for kin or for few households, old deeds recorded at the last moment, pictures and words used again, villages far above their neighbours, reviewers who never refuse; what is furthest from the usual first. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["supervision_anomalies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{division}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find decisions by household or person, rule, days and hands
         * @description Deeds done between two days, the newest record first, each with who recorded it and who decided. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["decision_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{division}/deed-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a division's times and thresholds
         * @description What the closest of village, town and county has set. Refusals: not-yours (403).
         */
        get: operations["villageDeed_settings"];
        /**
         * Set a division's times and thresholds
         * @description For a village, or for all below a town or county that set none themselves. Refusals: not-yours (403), invalid-request (400) outside the bounds.
         */
        put: operations["villageDeed_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{division}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a county, town or village issued, spent and owes, by month and by part
         * @description Without months: the last twelve. Refusals: not-yours, invalid-request, unknown-division.
         */
        get: operations["overview_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{division}/used-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules that deeds of these days were recorded under
         * @description The most used first. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["decision_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/honours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a deed off the honour roll
         * @description Whenever the person wants it. Refusals: not-found (404), not-yours (403).
         */
        delete: operations["honour_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/carried-statements/{query}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as PDF, at the village desk
         * @description Refusals: unknown-query, no-consent, not-yours.
         */
        get: operations["carriedStatement_printAtDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consents of a household, for its village desk */
        get: operations["deskConsent_ofHousehold"];
        put?: never;
        /**
         * Enters a consent that was signed on paper before a witness
         * @description Refusals: unknown-bank, consent-end-unfit, not-of-the-household, guardian-needed, of-age, person-is-dead, photo-unfit, not-yours.
         */
        post: operations["deskConsent_onPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/consents/{id}/carried-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same at the village desk
         * @description Refusals: unknown-consent, not-opened, no-consent, too-many.
         */
        post: operations["carriedStatement_makeAtDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/consents/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The photo of the signed form
         * @description Refusals: unknown-consent, no-photo, not-yours.
         */
        get: operations["deskConsent_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/consents/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a consent, to print at the desk
         * @description Refusals: unknown-consent, not-yours.
         */
        get: operations["deskConsent_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters a withdrawal that was signed on paper; effective at once
         * @description Refusals: unknown-consent, already-withdrawn, not-yours.
         */
        post: operations["deskConsent_withdrawnOnPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The loans of a household, for its village desk
         * @description Refusals: not-yours.
         */
        get: operations["pledge_ofHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{household}/loans/{id}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters a pledge that was signed on paper before a witness
         * @description Refusals: unknown-loan, nothing-to-pledge-for, insufficient-points, not-yours.
         */
        post: operations["pledge_onPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A household with its members
         * @description A villager sees their own. Refusals: `unknown-household` 404, `not-yours` 403.
         */
        get: operations["household_one"];
        /**
         * Put a household into another group or class
         * @description Refusals: `unknown-household` 404, `household-left` 409.
         */
        put: operations["household_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a household's deeds
         * @description The newest first, with what came and why. A villager sees their own household's. Refusals: unknown-household (404), not-yours (403).
         */
        get: operations["publication_ofHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/dividends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A household's shares
         * @description The latest first; a villager sees the own household. Refusals: not-yours (403), unknown-household (404).
         */
        get: operations["dividend_ofHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The household leaves
         * @description Its account and history stay. Refusals: `unknown-household` 404, `household-left` 409, `dates-out-of-order` 422.
         */
        post: operations["household_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a person to a household
         * @description Refusals: `unknown-household` 404, `household-left` 409, `identity-number-taken` 409, `identity-number-wrong` 422, `guardian-unfit` 422.
         */
        post: operations["member_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members/{person}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person leaves a household
         * @description Refusals: `unknown-household` 404, `not-member` 409, `dates-out-of-order` 422.
         */
        post: operations["member_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objections to a household's deeds
         * @description The newest first. Refusals: unknown-household (404), not-yours (403).
         */
        get: operations["objection_ofHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show a household's people at the till, as it agreed
         * @description A JPEG or PNG of at most 2 MiB; a small picture of it is kept, with who agreed. Refusals: not-found, not-yours, no-photo, photo-too-large.
         */
        put: operations["picture_household"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/picture-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy a household's picture, because it no longer agrees
         * @description Refusals: not-found, not-yours.
         */
        post: operations["picture_hideHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a household's secret number
         * @description By its village's desk, or by a villager of it. Refusals: not-found, not-yours.
         */
        put: operations["trust_setPin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A household's tiers, their benefits, and the rulebook's own credit terms 等级与礼遇
         * @description By the rulebook in force today; spending never lowers a tier. The bank decides by its own products. A villager sees the own household. Refusals: not-yours (403), not-found (404).
         */
        get: operations["tier_tiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a person by their whole identity number
         * @description Changes nothing. Refusals: `unknown-member` 404, also out of reach; `identity-number-wrong` 422.
         */
        post: operations["member_identified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kinships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw a declaration of kin
         * @description Refusals: `kinship-not-open` 409.
         */
        delete: operations["member_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The loans of one's own bank, the latest application first */
        get: operations["loan_ofBank"];
        put?: never;
        /**
         * Enters an application under an answered question
         * @description What the published terms say is computed and kept. Refusals: unknown-query, answer-not-fit, unknown-product, product-ended.
         */
        post: operations["loan_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One loan with all its steps
         * @description Refusals: unknown-loan.
         */
        get: operations["loan_loan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports what is late
         * @description Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order, more-than-owed.
         */
        post: operations["loan_arrears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/calling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports that the application was given up before the payout
         * @description Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order.
         */
        post: operations["loan_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the bank's decision, and freezes the file
         * @description Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order.
         */
        post: operations["loan_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/disbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports the payout
         * @description Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order, more-than-approved.
         */
        post: operations["loan_disburse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a loan as everything stood at the decision
         * @description The very bytes that were frozen; their SHA-256 is in the public log as a leaf of kind LOAN_FILE. Refusals: unknown-loan, no-file-yet, file-closed.
         */
        get: operations["loan_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports principal that came back; the last of it ends the loan and frees what was pledged
         * @description Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order, more-than-owed.
         */
        post: operations["loan_repay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports that the bank gave up what is owed; pledged points are free again
         * @description Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order.
         */
        post: operations["loan_writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ledger, log, tiles and checkpoints compared with each other
         * @description Empty where nothing differs. Reads the county's whole log. Refusals: not-yours.
         */
        get: operations["logProofs_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/entries/{transferId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof file of a transfer
         * @description c2sp.org/tlog-proof@v1, with the entry itself as `extra`. A transfer between two members has two entries: `side=debit` or `credit`. Refusals: not-found, not-yours, not-sealed-yet.
         */
        get: operations["logProofs_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that nothing was rewritten between two sizes
         * @description `county` may be left out by those who are signed in. Refusals: invalid-request, no-such-log, not-in-log, not-an-address.
         */
        get: operations["logProofs_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that an entry is in the log
         * @description `county` may be left out by those who are signed in. Refusals: invalid-request, no-such-log, not-in-log, not-an-address.
         */
        get: operations["logProofs_inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I 我是谁
         * @description The session's user and role, and all roles held.
         */
        get: operations["me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/carried-statements/{query}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement as PDF, with the QR code that a bank checks
         * @description What the code holds: docs/log-format.md. Refusals: unknown-query, no-consent.
         */
        get: operations["carriedStatement_printOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consents of one's own household */
        get: operations["ownCredit_own"];
        put?: never;
        /**
         * Consents: one bank, one purpose, named fields, an end
         * @description Refusals: unknown-bank, consent-end-unfit, not-of-the-household, guardian-needed, of-age, person-is-dead, not-yours.
         */
        post: operations["ownCredit_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/carried-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a statement to carry to the consent's bank
         * @description Refusals: unknown-consent, not-opened, no-consent, too-many.
         */
        post: operations["carriedStatement_makeOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The photo of the form that one signed
         * @description Refusals: unknown-consent, no-photo.
         */
        get: operations["ownCredit_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a consent: what was agreed to, and the proof that the public log has it
         * @description Refusals: unknown-consent.
         */
        get: operations["ownCredit_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a consent, at once
         * @description Refusals: unknown-consent, already-withdrawn.
         */
        post: operations["ownCredit_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The loans of one's own household, as the banks reported them */
        get: operations["pledge_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/loans/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of one's own loan as everything stood at the decision
         * @description Refusals: unknown-loan, no-file-yet, file-closed.
         */
        get: operations["pledge_ownFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/loans/{id}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The borrower leaves points standing while the loan runs
         * @description Released when the loan ends, however it ends; never taken. Refusals: unknown-loan, not-the-borrower, nothing-to-pledge-for, insufficient-points.
         */
        post: operations["pledge_pledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every bank's published terms say for one's own household; told to nobody else */
        get: operations["bankProduct_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password 修改密码
         * @description Ends every other session of mine, and answers this session with fresh tokens. Refusals: `password-not-right` 422, `password-not-good` 422, `too-many` 429.
         */
        put: operations["me_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/query-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The complaints of one's own household, with the answers */
        get: operations["queryComplaint_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standing of one's own household, today or on a day before, with reasons */
        get: operations["ownCredit_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/standing-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asked about one's own household, when, for what, and what they got */
        get: operations["ownCredit_aboutOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/standing-queries/{id}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complains about a question of a bank; the county answers within 20 days
         * @description Refusals: unknown-query, already-complained.
         */
        post: operations["queryComplaint_complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct what is recorded of a person
         * @description What is left out stays. Refusals: `unknown-member` 404, `already-erased` 409, `identity-number-taken` 409, `identity-number-wrong` 422, `guardian-unfit` 422.
         */
        put: operations["member_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person died
         * @description Refusals: `unknown-member` 404, `dates-out-of-order` 422.
         */
        post: operations["member_die"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what is personal about a person
         * @description Cannot be undone. The id stays, so every sum stays true. Refusals: `unknown-member` 404, `already-erased` 409.
         */
        post: operations["member_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/kin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Declared kin of a person
         * @description Kin in a village out of reach are named masked. Refusals: `unknown-member` 404, `not-yours` 403.
         */
        get: operations["member_kin"];
        put?: never;
        /**
         * Declare kin, so that they do not decide for each other
         * @description Refusals: `unknown-member` 404, `kinship-not-open` 409.
         */
        post: operations["member_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a person to another household by register, by residence or both
         * @description Refusals: `unknown-member` 404, `unknown-household` 404, `household-left` 409.
         */
        post: operations["member_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole telephone number, to call them
         * @description Refusals: `unknown-member` 404.
         */
        get: operations["member_phone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The news of one's own bank with their deliveries, the latest first */
        get: operations["news_news"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/news-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The endpoints of one's own bank, those that stand first */
        get: operations["news_endpoints"];
        put?: never;
        /**
         * Registers where the bank takes its news
         * @description `publicKey` verifies `webhook-signature` (v1a). Only https to public addresses; redirects are not followed. Refusals: address-not-allowed.
         */
        post: operations["news_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/news-endpoints/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an endpoint
         * @description Refusals: unknown-endpoint, endpoint-ended.
         */
        post: operations["news_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/news-endpoints/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends everything since a moment again
         * @description Each piece keeps its `webhook-id`. Refusals: unknown-endpoint, endpoint-ended.
         */
        post: operations["news_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/news-endpoints/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test
         * @description Refusals: unknown-endpoint, endpoint-ended.
         */
        post: operations["news_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objections of a division
         * @description Open ones first, the one due first at the top; then the decided ones, the newest first. Refusals: not-yours (403).
         */
        get: operations["objection_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dismissed objection to the township or county
         * @description Once, within the days that are set; by who objected, or at the desk in their name, also on paper. It blocks the settling again. Refusals: not-found (404), not-yours (403), nothing-to-appeal (409), appeal-too-late (422), invalid-request (400) where the desk names nobody.
         */
        post: operations["objection_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description In writing, by somebody who neither recorded nor reviewed the deed. Upheld, it refuses a published deed, reverses a settled one and sends a refused one to a new review. Refusals: not-found (404); not-yours, own-record, own-household, own-kin, own-objection, first-decider, appeal-is-decided-above (403); already-decided (409); insufficient-points (422) where the points to be taken back are spent.
         */
        post: operations["objection_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody leaves an office
         * @description Refusals: `office-not-open` 409, `dates-out-of-order` 422.
         */
        post: operations["office_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open counties 已开通的县
         * @description By code.
         */
        get: operations["operator_counties"];
        put?: never;
        /**
         * Open a county 开通一个县
         * @description Answers the first administrator's temporary password, once. Refusals: `invalid-request` 400, `county-is-open` 409.
         */
        post: operations["operator_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the signing key 更换签名密钥
         * @description The new key is published now and signs in two minutes; tokens of the old one stay valid.
         */
        post: operations["operator_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest sixty lists that score households of a division
         * @description Refusals: not-yours (403).
         */
        get: operations["outsideScore_lists"];
        put?: never;
        /**
         * Take in a list of outside scores
         * @description The body is the XLSX or CSV file: a column 分数 (score), and 户号 (household number) with 村 (village) where the list is of several, or 身份证号 (identity number); 姓名 (name) where people are scored. All of it or nothing. Measures `outside` read it when a period ends between the two days. A correction names the list that it replaces; periods that are closed are computed again: who gets more is given the difference, who gets less has the old points reversed and the new ones given. Refusals: scores-have-flaws (422) naming row and column, score-file-unreadable (422), score-not-read (422) where no rulebook asks for it, scores-already-there (409), nothing-to-correct (409), scored-points-spent (409), invalid-request (400), not-yours (403).
         */
        post: operations["outsideScore_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-scores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One list with its first 2,000 scores
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: operations["outsideScore_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-scores/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which outside scores the rulebooks in force in a division ask for
         * @description Refusals: not-yours (403).
         */
        get: operations["outsideScore_asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-scores/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a list before it is taken in
         * @description Keeps nothing; checks and refusals are those of taking it in.
         */
        post: operations["outsideScore_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/service-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A certificate of a person's hours, as PDF
         * @description Refusals as for the hours.
         */
        get: operations["attendance_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/service-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a person's hours of service
         * @description Between two days; a villager sees their own. Refusals: unknown-member (404), not-yours (403).
         */
        get: operations["attendance_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a photo
         * @description For those who may see a deed that it stands for. Refusals: not-found (404), not-yours (403).
         */
        get: operations["photo_photo"];
        put?: never;
        post?: never;
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
        put: operations["shop_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show a product by a photo
         * @description A JPEG or PNG of at most 2 MiB; a small picture of it is kept. Refusals: not-found, not-yours, no-photo, photo-too-large.
         */
        put: operations["picture_product"];
        post?: never;
        /**
         * Take a product's picture away
         * @description Refusals: not-found, not-yours.
         */
        delete: operations["picture_hideProduct"];
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
        get: operations["stock_lots"];
        put?: never;
        /**
         * Take goods in
         * @description From a donor, bought, or from collective income. Refusals: not-found, not-yours, not-stocked, invalid-request.
         */
        post: operations["stock_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/counties/{county}/status-lists/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed status list of the county's statements (IETF Token Status List)
         * @description Refusals: not-found, unknown-status-list.
         */
        get: operations["statusList_statusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/gifts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a gift, for whoever holds its code
         * @description Names nobody but the donor. Refusals: not-found.
         */
        get: operations["gift_gift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/villages/{code}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What hangs on a village's board: masked publications, the rulebook, goods and hours
         * @description No sign-in; not for search engines. Refusals: not-found, unknown-division.
         */
        get: operations["villageBoard_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/villages/{code}/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of an objection from the public board
         * @description Without a name. Refusals: not-found (404).
         */
        get: operations["boardObjection_receipt"];
        /**
         * Object to a line on the public board
         * @description The id is the caller's; the same again changes nothing. The line does not settle until it is answered, in the days that the village has set. Refusals: not-found (404), invalid-request (400), publication-is-over, objected-to-already, too-many-wait (409).
         */
        put: operations["boardObjection_object"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a publication
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: operations["publication_publication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a publication's lines as they hang on the board
         * @description Masked; a deduction carries no name, number or group. A villager gets no deed ids but objects by publication and line. Refusals: not-found (404), not-yours (403).
         */
        get: operations["publication_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/lines/{line}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a line on the village board
         * @description For those who see the board but not the deed. Refusals as for objecting to a deed.
         */
        post: operations["objection_objectToLine"];
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
         * @description Points and stock move in one transaction; the key is the redemption's id. Refusals: not-yours, shop-cannot-be-paid, redemption-barred, not-enough-points, below-minimum, out-of-stock, shop-closed, not-open-now, limit-reached, cash-differs, card-alone-limit, pin-proof-over, card-not-ours, card-blocked, of-another-village, household-inactive, not-offered, none-in-force.
         */
        post: operations["redemption_redeem"];
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
        get: operations["redemption_receipt"];
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
        post: operations["redemption_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest twenty imports within a division
         * @description Refusals: `not-yours` 403.
         */
        get: operations["rosterImport_latest"];
        put?: never;
        /**
         * Upload a roster and examine it (dry run)
         * @description The body is the XLSX or CSV file. The answer says every mistake by row and column and what would change; of a large file it is state UPLOADED: ask again under its id. Nothing is changed. Refusals: `unknown-division` 404, `not-yours` 403, `roster-unreadable` 422.
         */
        post: operations["rosterImport_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is, and what was found
         * @description Refusals: `unknown-import` 404, `not-yours` 403.
         */
        get: operations["rosterImport_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an examined roster, all or nothing
         * @description Applying the same roster again changes nothing. Of a large file the answer is state APPLYING: ask again under its id. Refusals: `unknown-import` 404, `roster-not-ready` 409, `roster-has-mistakes` 422.
         */
        post: operations["rosterImport_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of the rulebook format
         * @description Needs no sign-in.
         */
        get: operations["scheme_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published schemes to begin a draft from
         * @description They ship with the product.
         */
        get: operations["scheme_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook-schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of a published scheme
         * @description YAML. Refusals: not-found (404).
         */
        get: operations["scheme_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions that wait for adoption, filing or entry into force
         * @description In the actor's own division, oldest first.
         */
        get: operations["rulebook_waiting"];
        put?: never;
        /**
         * Begin a draft
         * @description From a text, or from a template's text. Refusals: unreadable (400, too large), not-yours (403), not-found (404).
         */
        post: operations["rulebook_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version with its text and findings
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: operations["rulebook_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the villagers' meeting that adopted it
         * @description Refusals: no-quorum (422), no-majority (422), votes-do-not-add-up (422), override-missing (422), wrong-day (422), wrong-state (409: not examined), not-yours (403).
         */
        post: operations["adoption_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/entry-into-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the day from which it is in force
         * @description The version before ends the day before. Refusals: wrong-state (409), wrong-day (422), not-yours (403).
         */
        post: operations["adoption_enterIntoForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Examine a draft
         * @description Its examples must come out and no error may be found. Refusals: has-errors (422, with line and column), wrong-state (409), not-yours (403).
         */
        post: operations["rulebook_examine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File it with the township
         * @description By an admin of the town or county. Refusals: not-yours (403), wrong-state (409), wrong-day (422).
         */
        post: operations["adoption_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override a refused subject
         * @description By the county's admin, naming the county's document. Refusals: not-yours (403), wrong-state (409).
         */
        post: operations["adoption_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/plain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as a plain list of acts
         * @description Refusals: not-found (404), not-yours (403), unreadable (400).
         */
        get: operations["rulebook_plain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the text of a draft
         * @description As its next revision; the text need not be readable yet. Refusals: changed-meanwhile (409), wrong-state (409), not-yours (403).
         */
        put: operations["rulebook_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try a version on a month's real acts
         * @description Who would get more or less and why, beside the rulebook in force; nothing is kept or posted. Refusals: not-found (404), not-yours (403), unreadable (400, with line and column), invalid-request (400) for a county's template, in-the-future (422).
         */
        get: operations["trial_trial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a draft up
         * @description Refusals: wrong-state (409: after adoption), not-yours (403).
         */
        post: operations["adoption_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a text without keeping it
         * @description Findings with line and column, and the plain list of acts where the text can be read. Nothing is changed.
         */
        post: operations["rulebook_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in 登录
         * @description With a temporary password the token may only set another. Refusals: `sign-in-refused` 401, `role-not-held` 403, `device-not-enrolled` 403, `too-many` 429 with `Retry-After`.
         */
        post: operations["session_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out 退出
         * @description By the access token, or by the refresh cookie where the token is over.
         */
        delete: operations["session_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on in another role 切换身份
         * @description Refusals: `role-not-held` 403, `device-not-enrolled` 403, `session-over` 401.
         */
        post: operations["session_switchTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the session 续期
         * @description The refresh token comes in the body, or in the cookie together with the header `X-Moral-Bank: 1`. Each is good once; an old one ends the session. Refusals: `session-over` 401.
         */
        post: operations["session_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A settlement with its lines
         * @description Refusals: not-found, not-yours.
         */
        get: operations["settlement_settlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlements/{id}/calling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off a settlement that one side has not signed; its sales are free again
         * @description Refusals: not-found, not-yours, signed-by-both, called-off.
         */
        post: operations["settlement_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlements/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A settlement as a table
         * @description CSV in UTF-8. Refusals: not-found, not-yours.
         */
        get: operations["settlement_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlements/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a settlement was paid
         * @description Refusals: not-found, not-yours, not-signed-by-both, already-paid, called-off.
         */
        post: operations["settlement_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlements/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign for one's side
         * @description The shop's keeper for the shop, the village's admin for the village. Refusals: not-found, not-yours, already-signed, called-off.
         */
        post: operations["settlement_sign"];
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
        get: operations["shop_shops"];
        put?: never;
        /**
         * Open a shop
         * @description Refusals: not-yours, shop-name-taken.
         */
        post: operations["shop_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices of a shop 店铺设备
         * @description Blocked ones too; as far as they are in my division.
         */
        get: operations["device_list"];
        put?: never;
        /**
         * Make a code that enrols a machine 发设备登记码
         * @description Shown once, good once, for a day. Refusals: `not-yours` 403.
         */
        post: operations["device_offer"];
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
        put: operations["shop_setOpen"];
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
        get: operations["shop_products"];
        put?: never;
        /**
         * Offer a new product
         * @description Refusals: not-found, not-yours, already-on-the-shelf.
         */
        post: operations["shop_offer"];
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
        get: operations["redemption_redemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The settlements of a shop, the newest first, without their lines
         * @description Refusals: not-found, not-yours.
         */
        get: operations["settlement_ofShop"];
        put?: never;
        /**
         * Draw up what an ordinary shop is owed up to a day
         * @description Every sale and refund that no settlement holds yet. Refusals: not-found, not-yours, not-an-ordinary-shop, day-not-over, nothing-to-settle, points-have-no-value.
         */
        post: operations["settlement_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/special-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The orders of a shop: those that wait, oldest first, then what ended lately
         * @description Refusals: not-found, not-yours.
         */
        get: operations["specialOrder_orders"];
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
        get: operations["stock_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/stocktakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stocktakes of a shop, the newest first
         * @description Open ones are blind. Refusals: not-found, not-yours.
         */
        get: operations["stocktake_ofShop"];
        put?: never;
        /**
         * Begin to count a shop's goods
         * @description By somebody who neither sells there nor takes goods in for it; the sheet says nothing of the book. Refusals: not-found, not-yours, counter-is-of-the-shop, being-counted.
         */
        post: operations["stocktake_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/special-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order goods for a household against a hold on its points
         * @description The key is the order's and the hold's id. Refusals: not-yours, no-special-orders, shop-cannot-be-paid, redemption-barred, below-minimum, not-enough-points, limit-reached, not-offered, card-not-ours, card-blocked, of-another-village, household-inactive.
         */
        post: operations["specialOrder_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/special-orders/{id}/calling-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an order off; its points are free again
         * @description Refusals: not-found, not-yours, order-ended.
         */
        post: operations["specialOrder_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/special-orders/{id}/handing-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out what was ordered; the held points are taken
         * @description At the price that was agreed. Refusals: not-found, not-yours, order-ended, out-of-stock.
         */
        post: operations["specialOrder_handOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The batches of one's own bank with their progress, the latest first */
        get: operations["standingBatch_batches"];
        put?: never;
        /**
         * Hands in up to 50,000 questions
         * @description Each line is asked, recorded and shown to its villager like a single question; a line without a consent is refused, the others are answered. Refusals: batches-at-work.
         */
        post: operations["standingBatch_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a batch is
         * @description Refusals: unknown-batch.
         */
        get: operations["standingBatch_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-batches/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came out so far, in the order of the lines
         * @description `next` is there while more will come, also where it is not asked yet: read on from it later. Refusals: unknown-batch.
         */
        get: operations["standingBatch_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions of one's own bank, the latest first */
        get: operations["standing_ofBank"];
        put?: never;
        /**
         * Asks for a standing under a villager's consent
         * @description Every question is recorded and shown to the villager, also a refused one. Refusals: not-opened, no-consent (the same for an unknown, foreign, expired or withdrawn consent, another purpose, or a field that it does not name).
         */
        post: operations["standing_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-queries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One question with the statement that answered it
         * @description Refusals: unknown-query.
         */
        get: operations["standing_question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-queries/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement with everything that proves it offline
         * @description Format: docs/log-format.md. Refusals: unknown-query, evidence-not-consented.
         */
        get: operations["standing_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-queries/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one's own products' published terms say for an answer
         * @description Products that read a number that was not told are left out. Refusals: unknown-query.
         */
        get: operations["bankProduct_offers"];
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
        post: operations["stock_writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-lots/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move pieces of a lot to another shop
         * @description For an admin of both; answers the lot that arrives, with donor, paper and date of the first. Refusals: not-found, not-yours, same-shop, lot-too-small.
         */
        post: operations["stock_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stocktakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stocktake; blind until it is closed
         * @description Refusals: not-found, not-yours.
         */
        get: operations["stocktake_stocktake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stocktakes/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a stocktake: the book becomes what was counted
         * @description Each count is held against the book of its moment. Refusals: not-found, not-yours, counter-is-of-the-shop, stocktake-closed, not-all-counted, never-came-in, counted-too-long-ago.
         */
        post: operations["stocktake_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stocktakes/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what was counted; the last count of a product holds
         * @description Refusals: not-found, not-yours, counter-is-of-the-shop, stocktake-closed, invalid-request.
         */
        post: operations["stocktake_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till-cases/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a case: points collected, goods returned, or borne by the village
         * @description Refusals: not-found, not-yours, case-ended, not-enough-points, out-of-stock.
         */
        post: operations["till_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till-pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One picture
         * @description Refusals: not-found, not-yours.
         */
        get: operations["picture_picture"];
        put?: never;
        post?: never;
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
        get: operations["card_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till/{shop}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pictures for a tablet to keep
         * @description Of goods and households of the till's village; others are left out. Refusals: not-yours.
         */
        get: operations["picture_forTill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till/{shop}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a till sells against without a network
         * @description Masked households with what they may spend, goods, limits and an end. Refusals: not-yours, none-in-force.
         */
        get: operations["till_snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till/{shop}/synchronisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what was sold without a network
         * @description Every sale is answered exactly once however often it is sent, by its own id (no Idempotency-Key): accepted, or a case that says why. Refusals: not-yours, invalid-request.
         */
        post: operations["till_synchronise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till/households/{id}/pin-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a household's secret number at the till
         * @description Answers a proof that goes with the sale for five minutes. Five wrong numbers lock it for a quarter of an hour. Refusals: not-yours, pin-not-set, pin-wrong, pin-locked.
         */
        post: operations["trust_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users of my division 用户
         * @description By name; `text` is part of the sign-in or full name.
         */
        get: operations["user_list"];
        put?: never;
        /**
         * Make a user 新建用户
         * @description Answers a temporary password, once; it must be changed at the first sign-in. Refusals: `name-taken` 409, `person-has-user` 409, `grant-does-not-fit` 422, `duties-conflict` 422, `not-yours` 403.
         */
        post: operations["user_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One user 一个用户
         * @description Refusals: `not-found` 404, `not-yours` 403.
         */
        get: operations["user_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a user at once 停用
         * @description Every session of theirs ends. Refusals: `not-yours` 403, `not-on-oneself` 422.
         */
        post: operations["user_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a user again 启用
         * @description Refusals: `not-yours` 403, `not-on-oneself` 422.
         */
        post: operations["user_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a role 授予身份
         * @description Refusals: `grant-held` 409, `grant-does-not-fit` 422, `duties-conflict` 422, `not-yours` 403.
         */
        post: operations["user_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a role 收回身份
         * @description Sessions in it end at once. Refusals: `not-found` 404, `not-yours` 403, `not-on-oneself` 422.
         */
        delete: operations["user_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a temporary password 重置密码
         * @description Shown once; every session of theirs ends. Refusals: `not-yours` 403, `not-on-oneself` 422.
         */
        post: operations["user_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a village's activities
         * @description What comes next first, then what is over, the latest first. A villager also sees their own part. Refusals: not-yours (403).
         */
        get: operations["activity_list"];
        put?: never;
        /**
         * Publish an activity, a need, a post or a promise
         * @description Refusals: not-yours (403), invalid-request (400), unknown-rule, person-unknown (422), none-in-force (409).
         */
        post: operations["activity_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/books-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompute the books
         * @description Every invariant of the county's ledger, recomputed from its transfers. The findings name accounts and transfers by id, no person. Refusals: not-yours (403).
         */
        get: operations["ledger_check"];
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
        get: operations["card_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The periods that a village has closed
         * @description The latest first, at most 60. Refusals: not-yours (403).
         */
        get: operations["closing_done"];
        put?: never;
        /**
         * Close a period
         * @description What the rulebook gives and takes at its end becomes deeds that wait for publication. Nothing more is recorded in the period. Refusals: not-yours (403), already-closed, period-not-ready, none-in-force (409).
         */
        post: operations["closing_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/closings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What closing a period would give and take, and what is in its way
         * @description Refusals: not-yours (403), none-in-force (409), invalid-request (400).
         */
        get: operations["closing_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a village's deductions before their publication
         * @description Those whose household is still to be told first; each with the last day for an answer and what gives the points back. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["notice_pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/dividends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dividends of a village
         * @description The latest period first, at most 60. Refusals: not-yours (403).
         */
        get: operations["dividend_list"];
        put?: never;
        /**
         * Declare a dividend
         * @description Once for each period, after it was closed. Where the rulebook clears the points that took part, they leave the balances with it. Refusals: not-yours (403), unknown-dividend (404), already-declared, period-not-closed, deeds-under-way, none-in-force (409), pool-not-in-units, nobody-shares (422).
         */
        post: operations["dividend_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/dividends/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dividends of the rulebook in force on a day
         * @description Each with the period in which the day lies. Refusals: not-yours (403), none-in-force (409).
         */
        get: operations["dividend_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/dividends/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a pool would give to whom, and what is in the way
         * @description The measures of the period in which the day lies, by the rulebook in force at its end; whom a veto bars is named with the reason. Payouts sum to the pool. Refusals: not-yours (403), unknown-dividend (404), none-in-force (409), pool-not-in-units (422).
         */
        get: operations["dividend_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/doers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find whose deed it was, by the whole name
         * @description For telling of somebody else's deed; masked. Refusals: not-yours (403).
         */
        get: operations["form_doers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/fund-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The money of a village's shop, the latest first
         * @description Refusals: not-yours.
         */
        get: operations["fund_entries"];
        put?: never;
        /**
         * Note money that came in or went out
         * @description A wrong entry is answered by its opposite. Refusals: not-yours, invalid-request.
         */
        post: operations["fund_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the gifts to a village, the latest first
         * @description Without months and places. Refusals: not-yours.
         */
        get: operations["gift_ofVillage"];
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
        get: operations["stock_goodsLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a village's honour roll
         * @description What was put there last comes first. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["honour_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Active households of a village
         * @description By group and number, page by page; or, with `text`, up to 200 by any member's name, pinyin initials, group or number. Refusals: `not-yours` 403.
         */
        get: operations["household_list"];
        put?: never;
        /**
         * Open a household with its head
         * @description Refusals: `unknown-division` 404, `household-number-taken` 409, `identity-number-taken` 409, `identity-number-wrong` 422, `guardian-unfit` 422.
         */
        post: operations["household_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/issue-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many points a village may issue in a period, and what is left
         * @description The period that a day lies in; today's unless told otherwise. Refusals: not-yours.
         */
        get: operations["issueBudget_budget"];
        /**
         * Set how many points a village may issue in a period
         * @description An award counts towards the period in which the deed happened. Beyond the budget it waits, unsettled, until the budget is larger. Without points there is no budget any more. Refusals: not-yours.
         */
        put: operations["issueBudget_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a month's work stands
         * @description How many deeds are recorded, approved, published, due and settled, and since when. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["villageDeed_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/months/{month}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Judge a month's awards again
         * @description From the rulebook's version, the facts and the history that were kept: how many come out as they were granted, and which do not. Writes nothing. Refusals: not-yours (403).
         */
        get: operations["replay_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/paper-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Codes for blank paper forms
         * @description Each form is printed with one; entered with the declaration, it finds it again. Refusals: not-yours (403).
         */
        post: operations["form_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/paper-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a paper form
         * @description By its code, with or without spaces. Refusals: not-found (404), not-yours (403).
         */
        get: operations["form_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a photo, to be named in a declaration
         * @description A JPEG or PNG of at most 2 MiB and 16 million points, judged by its content. When and where it was taken is read, then everything but the picture is stripped. Refusals: not-yours (403), no-photo, photo-too-large (422).
         */
        post: operations["photo_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/points-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a village's points did in a period
         * @description Issued, deducted, redeemed, expired, and what is outstanding at its end. From the first of this year to today unless told otherwise. Refusals: not-yours (403), invalid-request (400).
         */
        get: operations["ledger_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a village's publications
         * @description The newest first. Refusals: not-yours (403).
         */
        get: operations["villageDeed_list"];
        put?: never;
        /**
         * Publish approved deeds on the village board
         * @description For as many days as the village has set; a deduction after its household was told. Refusals: not-yours (403), not-found (404), nothing-to-publish, not-yet-notified, still-to-answer, objection-open, not-yet-reviewed, already-published and other states (409).
         */
        post: operations["villageDeed_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rulebook in force in a village
         * @description As a plain list of acts, on a day (today unless said). Refusals: none-in-force (409), not-yours (403).
         */
        get: operations["rulebook_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a village, newest first
         * @description Six digits list the templates of the county, which everybody in it may read. Refusals: not-yours (403).
         */
        get: operations["rulebook_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle what is due
         * @description What was published long enough without an open objection goes to the households' accounts; at most 2,000 deeds at once. The service also does so by itself every few minutes. Refusals: not-yours (403).
         */
        post: operations["villageDeed_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/sheets/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the sheet of a week, month, quarter or year
         * @description By its name: 2026-W47, 2026-11, 2026-Q4 or 2026. All households, all rules (`here` tells those that are scored in this rhythm), what is filled in. Judges' points are hidden from others until all have scored. Refusals: not-yours (403), none-in-force (409), in-the-future (422).
         */
        get: operations["sheet_sheet"];
        /**
         * Save up to 10,000 cells of a sheet
         * @description All or nothing. Unchanged cells stay; changed ones are recorded anew until they are reviewed. Refusals, naming row (from 1) and column (the rule): sheet-changed (409) where others changed a cell since it was read, sheet-has-flaws (422); further not-yours (403), none-in-force (409), in-the-future (422).
         */
        put: operations["sheet_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/sheets/{period}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a save would come to
         * @description Saves nothing. What each cell will probably be worth, and which cap cuts it. Refusals as for saving.
         */
        post: operations["sheet_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/sheets/{period}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score cells of a sheet as one of several judges
         * @description All or none. Nobody sees the others' points before all have scored, and until then a judge may score again to correct their own; the last one's score joins them as the rulebook says and approves the cell. Refusals: sheet-has-flaws (422), naming row (from 1) and column (the rule) with the reason; further not-yours (403).
         */
        post: operations["sheet_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/sheets/{period}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet as an XLSX workbook
         * @description To be filled in and uploaded again. Refusals: not-yours (403), none-in-force (409), in-the-future (422).
         */
        get: operations["sheet_down"];
        put?: never;
        /**
         * Read a workbook that was filled in, with the checks of a save
         * @description Saves nothing: gives the cells that say something else than the sheet, to be looked at and saved. Refusals, naming row and column of the spreadsheet: sheet-has-flaws (422), sheet-changed (409) where others changed a cell since it was downloaded; further workbook-unreadable (422), not-yours (403).
         */
        post: operations["sheet_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/slow-movers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Goods of which none was taken for sixty days
         * @description Refusals: not-yours.
         */
        get: operations["fund_slowMovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/till-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Late sales that could not be accepted and wait for an ending
         * @description Refusals: not-yours.
         */
        get: operations["till_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/wish-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what will become of a wish
         * @description Refusals: not-yours.
         */
        post: operations["fund_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What households would like to find in the shop, the most wished first
         * @description Names nobody. Refusals: not-yours.
         */
        get: operations["fund_wishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wish a thing for a household
         * @description Answers the village's wishes. Refusals: not-yours, not-found.
         */
        post: operations["fund_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All logs
         * @description The county and the origin of every log here.
         */
        get: operations["logFiles_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/{county}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest signed checkpoint
         * @description A signed note (C2SP tlog-checkpoint). Refusals: no-such-log, not-in-log.
         */
        get: operations["logFiles_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/{county}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key of the log
         * @description As a vkey. Refusals: no-such-log.
         */
        get: operations["logFiles_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/{county}/tile/{level}/{tile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of hashes
         * @description `N[.p/W]` as C2SP tlog-tiles has it. Refusals: no-such-log, not-an-address, not-in-log.
         */
        get: operations["logFiles_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/{county}/tile/entries/{tile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries under a tile
         * @description For those who audit the county: entries are pseudonymous, not anonymous. Refusals: no-such-log, not-an-address, not-in-log.
         */
        get: operations["logFiles_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A token for a bank's system 银行系统取令牌
         * @description RFC 6749 4.4 with RFC 7523 2.2: `client_assertion` signed by a registered key (ES256, ES384, PS256, PS384), `iss` = `sub` = client id, `aud` = the issuer, `jti` used once, `exp` at most five minutes ahead. Or RFC 8705: `client_id`, and a connection with a certificate that is registered as `x5c` of a key. Where there is a certificate the token is bound to it. Refusals as in RFC 6749: `invalid_request`, `unsupported_grant_type` 400, `invalid_client` 401.
         */
        post: operations["token_token"];
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
        /** @enum {string} */
        AccountKind: "HOUSEHOLD" | "GIFT" | "VILLAGER" | "GROUP" | "POOL" | "SHOP" | "EXPIRED" | "DONATED";
        Act: {
            category: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            worth: components["schemas"]["Text"];
        };
        Activity: {
            about: string;
            confirmed?: boolean | null;
            endsAt: components["schemas"]["Instant"];
            helped?: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind1"];
            /** @example 村口桥头 */
            meetsAt: string;
            /**
             * Format: int64
             * @example 240
             */
            mostMinutes?: number | null;
            /**
             * Format: int32
             * @example 20
             */
            places: number;
            publishedAt: components["schemas"]["Instant"];
            publisher: string;
            /** @example volunteer */
            rule?: string | null;
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["State1"];
            /** Format: int32 */
            taken: number;
            /** @example 清理村口河道 */
            title: string;
            /** @example 532623101201 */
            village: string;
            /** Format: int32 */
            waiting: number;
        };
        ActivityCall: {
            about?: string | null;
            /** @example 2026-12-05T04:00:00Z */
            endsAt: components["schemas"]["Instant"];
            helped?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["Kind1"];
            /** @example 村口桥头 */
            meetsAt?: string | null;
            /**
             * Format: int64
             * @description The most that is counted of one person's time
             */
            mostMinutes?: number | null;
            /**
             * Format: int32
             * @example 20
             */
            places: number;
            /** @description The rule under which hours earn points; none: they earn none */
            rule?: string | null;
            /** @example 2026-12-05T01:00:00Z */
            startsAt: components["schemas"]["Instant"];
            /** @example 清理村口河道 */
            title: string;
        };
        ActRecord: {
            /** @example user-disabled */
            action: string;
            actor: components["schemas"]["UUID"];
            /** @example wangwu */
            actorName: string;
            /** @example admin */
            actorRole: string;
            at: components["schemas"]["Instant"];
            details: {
                [key: string]: string;
            };
            /** @example 532623101201 */
            division: string;
            id: components["schemas"]["UUID"];
            subject: string;
            /** @example user */
            subjectKind: string;
        };
        /** @enum {string} */
        Afterwards: "KEPT" | "CLEARED";
        Agreed: {
            /** @example 张三 */
            agreedBy: string;
            /** Format: binary */
            photo: string;
        };
        /** @description Something that a supervisor should look at */
        Anomaly: {
            deeds: string[];
            kind: components["schemas"]["Kind2"];
            /** @example 532623101201 */
            village: string;
            villageName: string;
            /** Format: int32 */
            weight: number;
            what: components["schemas"]["Text"];
        };
        Answer: {
            access_token?: string;
            error?: string;
            error_description?: string;
            /** Format: int64 */
            expires_in?: number;
            token_type?: string;
        };
        Answer1: {
            query: components["schemas"]["UUID"];
            standing: components["schemas"]["Standing"];
            statement: string;
        };
        Answer2: {
            /** @example 经核实签到表，您当天参加了活动 */
            answer: string;
            upheld: boolean;
        };
        Answer3: {
            accepted: boolean;
            code?: string | null;
            en?: string | null;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            receiptNumber?: number | null;
            zh?: string | null;
        };
        Answerable: {
            until: components["schemas"]["LocalDate"];
        };
        Answered: {
            deed: components["schemas"]["DeedState"];
            objection: components["schemas"]["UUID"];
        };
        AskedScore: {
            byPerson: boolean;
            fact: string;
            name: components["schemas"]["Text"];
            /** Format: int32 */
            villages: number;
        };
        Bank: {
            id: components["schemas"]["UUID"];
            name: string;
            registeredAt: components["schemas"]["Instant"];
        };
        BankClient: {
            bank: components["schemas"]["UUID"];
            /**
             * @description `iss` and `sub` of its assertions
             * @example 532623.0192b0de-0000-7000-8000-000000000000
             */
            clientId: string;
            disabledAt?: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /** @description JWK set with the public keys */
            jwks: unknown;
            madeAt: components["schemas"]["Instant"];
            /** @example 农商行信贷系统 */
            name: string;
        };
        BankProduct: {
            bank: components["schemas"]["UUID"];
            bankName: string;
            conditions: string;
            endedAt?: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ProductKind"];
            /** @example 公德贷 */
            name: string;
            publishedAt: components["schemas"]["Instant"];
            terms: components["schemas"]["TermsTable"];
        };
        Barred: {
            from: components["schemas"]["Bars"][];
            household: components["schemas"]["Whose"];
            reason: components["schemas"]["Text"];
            until: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Bars: "AWARDS" | "REDEMPTION" | "RANKS" | "TIERS" | "BONUSES" | "DIVIDEND" | "CREDIT";
        BasketItem: {
            product: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 1
             */
            quantity: number;
        };
        Belonging: {
            registered: boolean;
            /** @example 配偶 */
            relation: string;
            resides: boolean;
        };
        BoardObjection: {
            /** @example 三组 13900001111 */
            contact: string;
            /** @example 当天他不在村里 */
            grounds: string;
            /** Format: int32 */
            line: number;
            /** @example 李秀英 */
            name: string;
            publication: components["schemas"]["UUID"];
        };
        /** @description Findings of the check of a county's books; none where they are clean */
        BooksCheck: {
            checkedAt: components["schemas"]["Instant"];
            clean: boolean;
            findings: string[];
        };
        /** @description A standing statement with everything that proves it offline */
        Bundle: {
            checkpoint: string;
            entries: components["schemas"]["Proven"][];
            head: components["schemas"]["Proven"];
            heads: components["schemas"]["Proven"];
            statement: string;
        };
        CallingOff: {
            /** @example 不要了 */
            reason: string;
        };
        Card: {
            blockedAt?: components["schemas"]["Instant"] | null;
            blockReason?: string | null;
            household: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            issuedAt: components["schemas"]["Instant"];
            number: string;
            village: string;
        };
        CardLimit: {
            /**
             * Format: int64
             * @example 100
             */
            points: number;
        };
        CardLoss: {
            /** @example 丢失 */
            reason: string;
        };
        CardOrder: {
            households?: string[] | null;
            /** @example 532623101201 */
            village: string;
        };
        Case: {
            code: string;
            en: string;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            points: number;
            receivedAt: components["schemas"]["Instant"];
            sale: components["schemas"]["Sale"];
            shop: components["schemas"]["UUID"];
            soldAt: components["schemas"]["Instant"];
            zh: string;
        };
        CashForPoints: {
            /** Format: int64 */
            fen: number;
            /** Format: int64 */
            points: number;
            rounding: components["schemas"]["Rounding"];
        };
        Category: {
            id: string;
            name: components["schemas"]["Text"];
        };
        /** @enum {string} */
        Category1: "FOOD" | "WASHING" | "HOUSEHOLD" | "FARMING" | "STATIONERY" | "SERVICE" | "OTHER";
        Cell: {
            deed: components["schemas"]["UUID"];
            /** Format: int64 */
            minutes?: number | null;
            note: string;
            /** Format: int64 */
            points?: number | null;
            rule: string;
            scores: components["schemas"]["SheetScore"][];
            state: components["schemas"]["DeedState"];
            /** Format: int64 */
            worth: number;
        };
        Change: {
            group: string;
            householdClass: string;
        };
        /** @enum {string} */
        Chapter: "CAPS" | "BARS" | "BONUSES" | "RANKS" | "TIERS" | "DIVIDENDS" | "CREDIT" | "REDEEMING" | "DONATION" | "EXPIRY" | "EVIDENCE" | "SCORES" | "MEASURES" | "ACCOUNTS" | "COUNTING";
        Code: {
            code: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Code1: {
            /** @example K7M3XQ2A */
            code: string;
        };
        Column: {
            category: components["schemas"]["Text"];
            effect: components["schemas"]["Effect"];
            entry: components["schemas"]["Entry"];
            /** Format: int64 */
            from?: number | null;
            here: boolean;
            /** Format: int32 */
            judges?: number | null;
            name: components["schemas"]["Text"];
            per: components["schemas"]["Rhythm"];
            /** Format: int64 */
            points?: number | null;
            rule: string;
            /** Format: int64 */
            to?: number | null;
            worth: components["schemas"]["Text"];
        };
        /** @enum {string} */
        Confirmation: "CARD" | "PIN" | "SHOPKEEPER";
        Consent: {
            bank: components["schemas"]["UUID"];
            bankName: string;
            code: string;
            fields: components["schemas"]["StandingField"][];
            from: components["schemas"]["LocalDate"];
            givenAt: components["schemas"]["Instant"];
            guardian?: components["schemas"]["UUID"] | null;
            household: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            person: components["schemas"]["UUID"];
            purpose: components["schemas"]["Purpose"];
            until: components["schemas"]["LocalDate"];
            village: string;
            way: components["schemas"]["ConsentWay"];
            withdrawnAt?: components["schemas"]["Instant"] | null;
            witness?: string | null;
        };
        ConsentOfLoan: {
            fields: components["schemas"]["StandingField"][];
            from: components["schemas"]["LocalDate"];
            givenAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            purpose: components["schemas"]["Purpose"];
            until: components["schemas"]["LocalDate"];
        };
        /** @description A receipt that can be checked without us */
        ConsentReceipt: {
            consent: components["schemas"]["Consent"];
            given?: string | null;
            guardian?: string | null;
            person: string;
            photoSha256?: string | null;
            rights: components["schemas"]["Words"][];
            terms: string;
            termsSha256: string;
            withdrawn?: string | null;
        };
        /** @enum {string} */
        ConsentWay: "OWN_PAGE" | "PAPER";
        ConsistencyProof: {
            /** Format: int64 */
            from: number;
            hashes: string[];
            /** Format: int64 */
            to: number;
        };
        /** @enum {string} */
        CountedBy: "ADULTS" | "HOUSEHOLDS";
        County: {
            code: string;
            logOrigin: string;
            name: string;
            openedAt: components["schemas"]["Instant"];
        };
        Credentials: {
            cookie?: boolean | null;
            /** @example 532623 */
            county?: string | null;
            deviceId?: components["schemas"]["UUID"] | null;
            deviceSecret?: string | null;
            /** @example 532623101201 */
            division?: string | null;
            /** @example wangwu */
            name: string;
            /** @example a long sentence of my own */
            password: string;
            /** @example recorder */
            role?: string | null;
        };
        CreditGate: {
            open: boolean;
            reviews: components["schemas"]["LegalReview"][];
        };
        Cut: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            cap: components["schemas"]["Text"];
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            used: number;
        };
        Damage: {
            /** Format: int64 */
            quantity: number;
            /** @example 包装破损 */
            reason: string;
        };
        Decided: {
            approved: boolean;
            deed: components["schemas"]["UUID"];
            verdict?: components["schemas"]["Verdict"] | null;
            waitsForSecond: boolean;
        };
        Decision: {
            /** @description Who approved, refused, answered an objection or reversed, in this order */
            decidedBy: string[];
            deed: components["schemas"]["DeedView"];
            /** @example 陈文书 */
            recordedBy: string;
        };
        Declared: {
            id: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        DeclaredBy: "DOER" | "HELPED" | "NEIGHBOUR" | "CADRE" | "AGENT";
        DeclaredKin: {
            declaredAt: components["schemas"]["Instant"];
            household?: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            kin: components["schemas"]["UUID"];
            /** @example 张国富 */
            name: string;
            /** @example 兄弟 */
            relation: string;
        };
        DeductionNotice: {
            accepted: boolean;
            answerUntil: components["schemas"]["LocalDate"];
            deed: components["schemas"]["UUID"];
            servedAt: components["schemas"]["Instant"];
            told: string;
            way: components["schemas"]["NoticeWay"];
        };
        DeedDeclaration: {
            /** @example 为邻居抢收晾晒的稻谷 */
            account?: string | null;
            /** @description Where somebody told of the act already, lets this be one more voice for it; always so for a villager */
            alongside?: boolean | null;
            /** @description Confirms that this is not the act already recorded for that day */
            apart?: boolean | null;
            declaredBy: components["schemas"]["DeclaredBy"];
            declarer?: components["schemas"]["UUID"] | null;
            declarerName?: string | null;
            facts?: {
                [key: string]: string;
            } | null;
            /** @example 2026-11-20 */
            happenedOn: components["schemas"]["LocalDate"];
            household: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description For rules that count time
             * @example 150
             */
            minutes?: number | null;
            /**
             * @description The code of the paper form
             * @example K7M3 XQ2A
             */
            paper?: string | null;
            person?: components["schemas"]["UUID"] | null;
            /** @description Uploaded before by the same user */
            photos?: string[] | null;
            /**
             * Format: int64
             * @description For rules that leave a choice
             * @example 8
             */
            points?: number | null;
            /** @example good-deed */
            rule: string;
            /** @example 532623101201 */
            village: string;
        };
        DeedEvidence: {
            counts: string;
            first?: components["schemas"]["First"] | null;
            forms: string[];
            /** Format: int32 */
            judges?: number | null;
            notice?: components["schemas"]["DeductionNotice"] | null;
            photos: components["schemas"]["Photo"][];
            scores: components["schemas"]["Score"][];
            voices: components["schemas"]["Voice"][];
            workOff: components["schemas"]["Text"][];
        };
        /** @enum {string} */
        DeedState: "RECORDED" | "APPROVED" | "REFUSED" | "PUBLISHED" | "SETTLED" | "REVERSED" | "WITHDRAWN";
        DeedView: {
            account: string;
            award?: components["schemas"]["Granted"] | null;
            category: string;
            declaredBy: components["schemas"]["DeclaredBy"];
            declarer?: string | null;
            /** Format: int64 */
            expected: number;
            facts: {
                [key: string]: string;
            };
            happenedOn: components["schemas"]["LocalDate"];
            household: components["schemas"]["Whose"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            minutes?: number | null;
            /** Format: int32 */
            openObjections: number;
            person?: components["schemas"]["Who1"] | null;
            /** Format: int64 */
            proposed?: number | null;
            publication?: components["schemas"]["Posted1"] | null;
            recordedAt: components["schemas"]["Instant"];
            recorder: components["schemas"]["UUID"];
            /** @example good-deed */
            rule: string;
            ruleName: components["schemas"]["Text"];
            /** @example good-deed@3 */
            ruleVersion: string;
            settlement?: components["schemas"]["Moved"] | null;
            sheet: boolean;
            state: components["schemas"]["DeedState"];
            /** @example 532623101201 */
            village: string;
        };
        Delivery: {
            /**
             * Format: int64
             * @example 47760
             */
            costFen: number;
            /** @example 县供销社 */
            donor?: string | null;
            expiresOn?: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int64
             * @example 24
             */
            quantity: number;
            /** @example NO.20261103-7 */
            receiptNumber?: string | null;
            restriction?: string | null;
            source: components["schemas"]["LotSource"];
        };
        Device: {
            blockedAt?: components["schemas"]["Instant"] | null;
            /** @example 532623101201 */
            division: string;
            enrolledAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @example 柜台平板 */
            name: string;
            publicKey?: string | null;
            shop: components["schemas"]["UUID"];
        };
        Different: {
            /** Format: int64 */
            again?: number | null;
            deed: components["schemas"]["UUID"];
            en: string;
            /** Format: int64 */
            granted: number;
            rule: string;
            zh: string;
        };
        DividendDeclaration: {
            at: components["schemas"]["Instant"];
            by: string;
            /** @example 村委会 2022-01-10 决议 */
            decision: string;
            id: components["schemas"]["UUID"];
            /** @example 合作社净收益的 49% */
            source: string;
        };
        DividendHousehold: {
            /** @example 三组 */
            group: string;
            /** @example 张国强 */
            head: string;
            id?: components["schemas"]["UUID"] | null;
            /** @example 017 */
            number: string;
        };
        DividendLine: {
            barred?: components["schemas"]["Text"] | null;
            /** Format: int64 */
            cleared: number;
            handedOver?: components["schemas"]["HandedOver"] | null;
            household: components["schemas"]["DividendHousehold"];
            /** Format: int32 */
            line: number;
            /**
             * Format: int64
             * @example 319500
             */
            payoutFen: number;
            /** Format: int64 */
            uncleared: number;
            /** @example 12940 */
            value: string;
        };
        DividendOffered: {
            afterwards: components["schemas"]["Afterwards"];
            /** @example co-op */
            dividend: string;
            name: components["schemas"]["Text"];
            period: components["schemas"]["Period"];
            /**
             * Format: int64
             * @example 100
             */
            unitFen: number;
        };
        DividendReadiness: {
            before?: components["schemas"]["UUID"] | null;
            closed: boolean;
            underWay: components["schemas"]["UnderWay"];
        };
        /** @description A pool of money divided by points; the payouts sum to the pool exactly */
        DividendReport: {
            afterwards: components["schemas"]["Afterwards"];
            declared?: components["schemas"]["DividendDeclaration"] | null;
            /** @example co-op */
            dividend: string;
            from: components["schemas"]["LocalDate"];
            lines: components["schemas"]["DividendLine"][];
            measure: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            per: components["schemas"]["PeriodUnit"];
            /**
             * Format: int64
             * @example 16513000
             */
            poolFen: number;
            ready?: components["schemas"]["DividendReadiness"] | null;
            /** Format: int32 */
            rulebook: number;
            to: components["schemas"]["LocalDate"];
            /** @example 668819 */
            total: string;
            /**
             * Format: int64
             * @description The smallest part that is paid
             * @example 100
             */
            unitFen: number;
            /** @example 532623101201 */
            village: string;
        };
        DividendShare: {
            declared: components["schemas"]["DividendDeclaration"];
            dividend: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            measure: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            /**
             * Format: int64
             * @example 16513000
             */
            poolFen: number;
            share: components["schemas"]["DividendLine"];
            to: components["schemas"]["LocalDate"];
            /**
             * @description The measure of all who take part
             * @example 668819
             */
            total: string;
        };
        DividendSigned: {
            households: string[];
            /** @description Who signed for the one household, if not its head */
            receiver?: string | null;
        };
        DividendSummary: {
            declared: components["schemas"]["DividendDeclaration"];
            from: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 380
             */
            handedOver: number;
            /**
             * Format: int32
             * @example 417
             */
            households: number;
            id: components["schemas"]["UUID"];
            name: components["schemas"]["Text"];
            /**
             * Format: int64
             * @example 16513000
             */
            poolFen: number;
            to: components["schemas"]["LocalDate"];
        };
        DividendToDeclare: {
            /** @example 村委会 2022-01-10 决议第 3 号 */
            decision: string;
            /**
             * @description Its id in the rulebook
             * @example co-op
             */
            dividend: string;
            /**
             * @description A day of the period
             * @example 2021-12-31
             */
            on: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 16513000
             */
            poolFen: number;
            /** @example 合作社净收益的 49% */
            source: string;
        };
        Division: {
            /** @example 532623101201 */
            code: string;
            level: components["schemas"]["DivisionLevel"];
            /** @example 岩头村 */
            name: string;
            /** @example 532623101 */
            parent: string;
        };
        /** @enum {string} */
        DivisionLevel: "COUNTY" | "TOWN" | "VILLAGE" | "GROUP";
        Doer: {
            /** @example 三组 */
            group: string;
            household: components["schemas"]["UUID"];
            /** @example 张* */
            masked: string;
            person: components["schemas"]["UUID"];
            /** @example *17 */
            tail: string;
        };
        /** @enum {string} */
        DonationTo: "HOUSEHOLD" | "GROUP" | "VILLAGE";
        Done: {
            closedAt: components["schemas"]["Instant"];
            closer: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            per: components["schemas"]["PeriodUnit"];
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Effect: "AWARD" | "DEDUCT" | "VETO";
        /** @enum {string} */
        Ending: "COLLECTED" | "RETURNED" | "BORNE";
        EndOfCase: {
            ending: components["schemas"]["Ending"];
            /** @example 已补扣积分 */
            reason: string;
        };
        Enrolled: {
            county: string;
            deviceId: components["schemas"]["UUID"];
            deviceSecret: string;
            shop: components["schemas"]["UUID"];
        };
        Enrolment: {
            /** @example 532623-7k2mq-9hxtp */
            code: string;
            /** @example 柜台平板 */
            name: string;
            publicKey?: string | null;
        };
        /** @enum {string} */
        Entry: "TICK" | "POINTS" | "MINUTES" | "SCORES" | "APART";
        Explanation: {
            en: string;
            steps: components["schemas"]["Step1"][];
            zh: string;
        };
        Fact: {
            choices: string[];
            id: string;
            name: components["schemas"]["Text"];
            type: components["schemas"]["Type"];
        };
        Figures: {
            /** Format: int64 */
            deducted: number;
            /** Format: int64 */
            donated: number;
            /** Format: int64 */
            expired: number;
            /** Format: int64 */
            households: number;
            /** Format: int64 */
            issued: number;
            /** Format: int64 */
            outstanding: number;
            /** Format: int64 */
            participating: number;
            /** Format: int64 */
            redeemed: number;
        };
        Finding: {
            about: string;
            choices: components["schemas"]["Text"][];
            code: string;
            /** Format: int32 */
            column: number;
            /** Format: int32 */
            line: number;
            message: components["schemas"]["Text"];
            severity: components["schemas"]["Severity"];
        };
        Finished: {
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            came: number;
            /** Format: int32 */
            deeds: number;
            /** Format: int64 */
            minutes: number;
            refused: components["schemas"]["Refusal"][];
        };
        First: {
            approver: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            points: number;
        };
        Flaw: {
            chinese: string;
            column?: string | null;
            english: string;
            field?: string | null;
            /** Format: int32 */
            row?: number | null;
        };
        FundEntry: {
            /** Format: int64 */
            fen: number;
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["FundEntryKind"];
            note: string;
            notedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        FundEntryKind: "GRANT" | "DONATION" | "COLLECTIVE_INCOME" | "SPENT";
        Gift: {
            code: string;
            /** @example 县供销社 */
            donor: string;
            /** Format: int64 */
            handedOut: number;
            /** Format: int64 */
            households: number;
            /** Format: int64 */
            lost: number;
            lot: components["schemas"]["UUID"];
            months: components["schemas"]["GiftMonth"][];
            places: components["schemas"]["GiftPlace"][];
            product: string;
            /** Format: int64 */
            received: number;
            receivedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            remaining: number;
            restriction?: string | null;
            unit: string;
            village: string;
        };
        GiftMonth: {
            /** @example 2026-11 */
            month: string;
            /** Format: int64 */
            pieces: number;
        };
        GiftPlace: {
            /** Format: int64 */
            pieces: number;
            shop: string;
        };
        Giving: {
            barred?: components["schemas"]["Text"] | null;
            /** Format: int64 */
            givenThisYear: number;
            made: components["schemas"]["Made"][];
            /** Format: int64 */
            most: number;
            to: components["schemas"]["DonationTo"][];
            words: components["schemas"]["Text"];
        };
        Goods: {
            available: boolean;
            name: string;
            /** Format: int64 */
            points: number;
            unit: string;
        };
        GoodsLedger: {
            /** @example 2026-11 */
            month: string;
            rows: components["schemas"]["GoodsLedgerRow"][];
            takers: components["schemas"]["GoodsTaking"][];
            village: string;
        };
        GoodsLedgerRow: {
            /** Format: int64 */
            closing: number;
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            lost: number;
            name: string;
            /** Format: int64 */
            opening: number;
            /** Format: int64 */
            points: number;
            product: components["schemas"]["UUID"];
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            refunded: number;
            shop: string;
            /** Format: int64 */
            sold: number;
            unit: string;
        };
        GoodsTaking: {
            at: components["schemas"]["Instant"];
            householdMasked: string;
            householdNumber: string;
            /** Format: int64 */
            points: number;
            product: string;
            /** Format: int64 */
            quantity: number;
            /** Format: int64 */
            receiptNumber: number;
            /** Format: int64 */
            refunded: number;
            unit: string;
        };
        Granted: {
            decidedAt: components["schemas"]["Instant"];
            explanation: components["schemas"]["Explanation"];
            /** Format: int64 */
            points: number;
            /** Format: int64 */
            uncut: number;
        };
        /** @enum {string} */
        Ground: "MISTAKE" | "VOIDED";
        HandedOver: {
            at: components["schemas"]["Instant"];
            by: string;
            receiver?: string | null;
        };
        HandingOut: {
            /** @example 户主本人 */
            fetcher: string;
        };
        HeldTerms: {
            barred?: components["schemas"]["Text"] | null;
            measure: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            value?: string | null;
            words?: components["schemas"]["Text"] | null;
        };
        HeldTier: {
            barred?: components["schemas"]["Text"] | null;
            benefits: components["schemas"]["Text"][];
            from?: string | null;
            measure: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            next?: components["schemas"]["Text"] | null;
            tier?: components["schemas"]["Text"] | null;
            value?: string | null;
        };
        Honour: {
            name: string;
            text: components["schemas"]["Text"];
        };
        Honoured: {
            id: components["schemas"]["UUID"];
        };
        HonouredDeed: {
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example 李秀英 */
            name: string;
            person: components["schemas"]["UUID"];
            /** Format: int64 */
            points: number;
            rule: components["schemas"]["Text"];
            /** @example 冒雨送迷路老人回家 */
            story: string;
        };
        HoursSheet: {
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            minutes: number;
            name: string;
            person: components["schemas"]["UUID"];
            served: components["schemas"]["Served"][];
            to: components["schemas"]["LocalDate"];
            village: string;
        };
        Household: {
            active: boolean;
            /** @example 53262310120103 */
            group: string;
            /** @example 三组 */
            groupName: string;
            /** @example 张* */
            headMasked: string;
            /** @example 张国强 */
            headName: string;
            /** @example ordinary */
            householdClass: string;
            id: components["schemas"]["UUID"];
            joinedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            members: number;
            /** @example 017 */
            number: string;
            /** @example 532623101201 */
            village: string;
        };
        /** @description Points of a household, its people's own included */
        HouseholdBalance: {
            asOf?: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Balance less held
             * @example 128
             */
            available: number;
            /**
             * Format: int64
             * @description All of it
             * @example 148
             */
            balance: number;
            /**
             * Format: int64
             * @description Gift points beside it, which count only together with its own; absent where it never had any
             * @example 40
             */
            gift?: number | null;
            /**
             * Format: int64
             * @description Set aside by holds; 0 when looking back
             * @example 20
             */
            held: number;
            /** @example 019ae1c2-7d0f-7cc0-8f3e-0d7b4c6a9e11 */
            household: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Earned in all, never lowered by spending
             * @example 512
             */
            lifetimeEarned: number;
            /** @description What of it is its people's own, where points are persons'; empty otherwise */
            persons: components["schemas"]["PersonsBalance"][];
        };
        HouseholdPin: {
            /** @example 250731 */
            pin: string;
        };
        IdentityLookup: {
            /** @example 11010519491231002X */
            identityNumber: string;
        };
        InclusionProof: {
            hashes: string[];
            /** Format: int64 */
            index: number;
            /** Format: int64 */
            size: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssueBudget: {
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            issued: number;
            /** Format: int64 */
            left: number;
            per: components["schemas"]["IssueBudgetPeriod"];
            /**
             * Format: int64
             * @example 5000
             */
            points: number;
            state: components["schemas"]["IssueBudgetState"];
            to: components["schemas"]["LocalDate"];
            /** Format: int32 */
            warnPercent: number;
        };
        /** @enum {string} */
        IssueBudgetPeriod: "MONTH" | "QUARTER" | "YEAR";
        /** @enum {string} */
        IssueBudgetState: "WITHIN" | "WARNED" | "USED_UP";
        Joining: {
            belonging: components["schemas"]["Belonging"];
            person: components["schemas"]["PersonDetails"];
        };
        Keys: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        Kin: {
            kin: components["schemas"]["UUID"];
            /** @example 兄弟 */
            relation: string;
        };
        /** @enum {string} */
        Kind: "BASE" | "MULTIPLIER" | "CAP" | "FLOOR" | "RECOVERY" | "CARRY" | "LEVEL" | "VETO" | "BALANCE" | "OUTSIDE";
        /** @enum {string} */
        Kind1: "EVENT" | "NEED" | "POST" | "PROMISE";
        /** @enum {string} */
        Kind2: "KIN" | "CONCENTRATED" | "LAST_MINUTE" | "SAME_PHOTO" | "SAME_WORDS" | "ABOVE_NEIGHBOURS" | "NEVER_REFUSES";
        /** @enum {string} */
        Kind3: "NEW_HOUSEHOLD" | "CHANGED_HOUSEHOLD" | "NEW_PERSON" | "CHANGED_PERSON" | "MOVED_PERSON";
        LapseForecast: {
            /** @example Points lapse after 12 months, the oldest first */
            en: string;
            lapses: components["schemas"]["PointsToLapse"][];
            /** @example 积分 12 个月内有效，先得先用 */
            zh: string;
        };
        Leaving: {
            on: components["schemas"]["LocalDate"];
        };
        LeftOut: {
            code: string;
            deed: components["schemas"]["UUID"];
            en: string;
            zh: string;
        };
        LegalReview: {
            document: string;
            id: components["schemas"]["UUID"];
            opens: boolean;
            recordedAt: components["schemas"]["Instant"];
            reviewedOn: components["schemas"]["LocalDate"];
            reviewer: string;
            scope: string;
        };
        Limit: {
            /** Format: int64 */
            leastFen: number;
            /** Format: int64 */
            mostFen: number;
            when: components["schemas"]["Stretch"];
        };
        Line: {
            deed?: components["schemas"]["UUID"] | null;
            explanation: components["schemas"]["Explanation"];
            household: components["schemas"]["Whose"];
            name: components["schemas"]["Text"];
            /** Format: int64 */
            points: number;
        };
        Line1: {
            /** @example 三组 */
            group: string;
            happenedOn: components["schemas"]["LocalDate"];
            /** @example 张* */
            head: string;
            /** Format: int32 */
            line: number;
            objected: boolean;
            /** Format: int64 */
            points: number;
            rule: components["schemas"]["Text"];
            /** @example *17 */
            tail: string;
        };
        Line2: {
            cameAt?: components["schemas"]["Instant"] | null;
            person: components["schemas"]["UUID"];
            wentAt?: components["schemas"]["Instant"] | null;
        };
        Line3: {
            /** Format: int64 */
            apart: number;
            cells: components["schemas"]["Cell"][];
            household: components["schemas"]["Whose"];
        };
        Line4: {
            /** @description Empties the cell */
            cleared?: boolean | null;
            household: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 120
             */
            minutes?: number | null;
            note?: string | null;
            /**
             * Format: int64
             * @example 8
             */
            points?: number | null;
            /** @example clean-yard */
            rule: string;
            /**
             * @description What each judge gave on paper, for rules that judges score; without it they are asked to score
             * @example [
             *       85,
             *       90,
             *       88
             *     ]
             */
            scores?: number[] | null;
            seen?: components["schemas"]["UUID"] | null;
        };
        Linear: {
            every: number;
            from: number;
            /** Format: int64 */
            hundredths: number;
            /** Format: int64 */
            most: number;
        };
        Lines: {
            lines: components["schemas"]["Line4"][];
        };
        Listed: {
            activity: components["schemas"]["Activity"];
            mine?: components["schemas"]["Part1"] | null;
        };
        Loan: {
            /**
             * Format: int64
             * @example 10000000
             */
            amountFen: number;
            appliedAt: components["schemas"]["Instant"];
            bank: components["schemas"]["UUID"];
            bankName: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            months: number;
            offer?: components["schemas"]["Offer"] | null;
            /** Format: int64 */
            owedFen: number;
            pledges: components["schemas"]["Pledge"][];
            product: components["schemas"]["UUID"];
            productName: string;
            query: components["schemas"]["UUID"];
            reference: string;
            state: components["schemas"]["LoanState"];
            steps: components["schemas"]["LoanStep"][];
            /** @example 种植三七 */
            use: string;
            withinTerms?: boolean | null;
        };
        LoanDecision: {
            /**
             * Format: int64
             * @description 0 where it declines
             */
            amountFen: number;
            approved: boolean;
            on: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description hundredths of a percentage point a year
             */
            rate: number;
            reason: string;
        };
        LoanEnding: {
            on: components["schemas"]["LocalDate"];
            reason: string;
        };
        /** @description Frozen at the decision; its SHA-256 is a leaf of the public log */
        LoanFile: {
            bundle?: components["schemas"]["Bundle"] | null;
            consent: components["schemas"]["ConsentOfLoan"];
            frozenAt: components["schemas"]["Instant"];
            loan: components["schemas"]["UUID"];
            offer?: components["schemas"]["Offer"] | null;
            pledges: components["schemas"]["Pledge"][];
            product: components["schemas"]["BankProduct"];
            queries: components["schemas"]["StandingQuery"][];
            query: components["schemas"]["StandingQuery"];
            standing: components["schemas"]["Standing"];
            statement: string;
            steps: components["schemas"]["LoanStep"][];
        };
        LoanMoney: {
            /** Format: int64 */
            amountFen: number;
            on: components["schemas"]["LocalDate"];
            reason?: string | null;
        };
        /** @enum {string} */
        LoanState: "APPLIED" | "APPROVED" | "DECLINED" | "CALLED_OFF" | "RUNNING" | "OVERDUE" | "REPAID" | "WRITTEN_OFF";
        LoanStep: {
            actorName: string;
            /**
             * Format: int64
             * @example 10000000
             */
            amountFen: number;
            on: components["schemas"]["LocalDate"];
            /** Format: int64 */
            owedFen: number;
            /** Format: int64 */
            rate?: number | null;
            reason: string;
            recordedAt: components["schemas"]["Instant"];
            state: components["schemas"]["LoanState"];
            /** Format: int32 */
            step: number;
            what: components["schemas"]["LoanStepKind"];
        };
        /** @enum {string} */
        LoanStepKind: "APPLIED" | "APPROVED" | "DECLINED" | "CALLED_OFF" | "DISBURSED" | "REPAYMENT" | "IN_ARREARS" | "WRITTEN_OFF";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LogFinding: {
            account?: string | null;
            chinese: string;
            code: string;
            county: string;
            english: string;
            /** Format: int64 */
            index?: number | null;
            /** Format: int64 */
            seq?: number | null;
            transfer?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        LotSource: "DONOR" | "PURCHASE" | "COLLECTIVE_INCOME";
        Made: {
            givenAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            points: number;
            receiver?: string | null;
            to: components["schemas"]["DonationTo"];
        };
        MaskedLine: {
            deed?: components["schemas"]["UUID"] | null;
            /** @example 三组 */
            group: string;
            happenedOn: components["schemas"]["LocalDate"];
            /** @example 张* */
            head: string;
            /** Format: int32 */
            line: number;
            objected: boolean;
            /** Format: int64 */
            points: number;
            rule: components["schemas"]["Text"];
            state: components["schemas"]["DeedState"];
            /** @example *17 */
            tail: string;
        };
        Me: {
            account: components["schemas"]["User"];
            user: components["schemas"]["SignedInUser"];
        };
        /** @enum {string} */
        Measure: "SCORE" | "LIFETIME_POINTS" | "SERVICE_HOURS";
        Member: {
            bornOn?: components["schemas"]["LocalDate"] | null;
            diedOn?: components["schemas"]["LocalDate"] | null;
            guardian?: components["schemas"]["UUID"] | null;
            household: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @example ****1234 */
            identityMasked: string;
            livesHere: boolean;
            /** @example 张* */
            masked: string;
            /** @example 张国强 */
            name: string;
            /** @example ****5678 */
            phoneMasked: string;
            registeredHere: boolean;
            /** @example 户主 */
            relation: string;
            sex: string;
        };
        Month: {
            /** Format: int64 */
            deducted: number;
            /** Format: int64 */
            expired: number;
            /** Format: int64 */
            issued: number;
            month: components["schemas"]["LocalDate"];
            /** Format: int64 */
            redeemed: number;
        };
        MonthsWeight: {
            /** Format: int64 */
            most: number;
            /** Format: int64 */
            score: number;
            /** Format: int64 */
            step: number;
            /** Format: int32 */
            window: number;
        };
        MonthWork: {
            approved: components["schemas"]["Stage"];
            due: components["schemas"]["Stage"];
            /** @example 2026-11 */
            month: string;
            nextObjectionDueOn?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            objections: number;
            /** Format: int32 */
            overdueObjections: number;
            published: components["schemas"]["Stage"];
            ready: components["schemas"]["Stage"];
            recorded: components["schemas"]["Stage"];
            refused: components["schemas"]["Stage"];
            settled: components["schemas"]["Stage"];
            /** Format: int32 */
            untold: number;
            /** @example 532623101201 */
            village: string;
        };
        Moved: {
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            points: number;
            transfer?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        MovementKind: "RECEIVED" | "SOLD" | "REFUNDED" | "DAMAGED" | "MOVED_OUT" | "MOVED_IN" | "COUNTED" | "OWED";
        MoveOfGoods: {
            /** Format: int64 */
            quantity: number;
            /** @example 调剂余缺 */
            reason: string;
            toShop: components["schemas"]["UUID"];
        };
        Moving: {
            belonging: components["schemas"]["Belonging"];
            household: components["schemas"]["UUID"];
        };
        Named: {
            name: string;
            part: components["schemas"]["Part1"];
        };
        Naming: {
            /** @example 岩头村 */
            name: string;
        };
        NewBank: {
            /** @example 云岭农村商业银行 */
            name: string;
        };
        NewBankClient: {
            bank: components["schemas"]["UUID"];
            /** @description JWK set, public keys only */
            jwks: unknown;
            /** @example 农商行信贷系统 */
            name: string;
        };
        NewBankProduct: {
            /** @description What else the bank asks for; not checked here */
            conditions: string;
            kind: components["schemas"]["ProductKind"];
            /** @example 公德贷 */
            name: string;
            terms: components["schemas"]["TermsTable"];
        };
        NewConsent: {
            bank: components["schemas"]["UUID"];
            fields: components["schemas"]["StandingField"][];
            guardian?: components["schemas"]["UUID"] | null;
            /** @description The member of the household who consents */
            person: components["schemas"]["UUID"];
            purpose: components["schemas"]["Purpose"];
            /**
             * @description Last day, within two years
             * @example 2027-06-30
             */
            until: components["schemas"]["LocalDate"];
        };
        NewCounty: {
            /** @example 532623 */
            code: string;
            /** @example 西畴县 */
            name: string;
        };
        NewDevice: {
            /** @example 532623101201 */
            village: string;
        };
        NewFundEntry: {
            /**
             * Format: int64
             * @example 500000
             */
            fen: number;
            happenedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["FundEntryKind"];
            /** @example 县财政奖补 */
            note: string;
        };
        NewIssueBudget: {
            per: components["schemas"]["IssueBudgetPeriod"];
            /**
             * Format: int64
             * @example 5000
             */
            points?: number | null;
            /**
             * Format: int32
             * @example 80
             */
            warnPercent: number;
        };
        NewLegalReview: {
            /** @example 云司审〔2026〕12号 */
            document: string;
            /** @description false closes the banks' questions again */
            opens: boolean;
            /** @example 2026-03-01 */
            reviewedOn: components["schemas"]["LocalDate"];
            /** @example 县司法局 王某 */
            reviewer: string;
            /** @example 经村民书面授权，向本县银行提供信用状况 */
            scope: string;
        };
        NewLoan: {
            /**
             * Format: int64
             * @example 10000000
             */
            amountFen: number;
            /**
             * Format: int32
             * @example 12
             */
            months: number;
            product: components["schemas"]["UUID"];
            /** @description The answered question that it rests on */
            query: components["schemas"]["UUID"];
            /**
             * @description The bank's own number; never a name
             * @example DK-2026-0017
             */
            reference: string;
            /** @example 种植三七 */
            use: string;
        };
        NewNewsEndpoint: {
            /** @example https://bank.example/moral-bank */
            address: string;
        };
        NewPaperConsent: {
            bank: components["schemas"]["UUID"];
            fields: components["schemas"]["StandingField"][];
            guardian?: components["schemas"]["UUID"] | null;
            person: components["schemas"]["UUID"];
            /** @description Photo of the signed form, base64: JPEG, PNG or WebP, at most 2 MB */
            photo?: string | null;
            purpose: components["schemas"]["Purpose"];
            until: components["schemas"]["LocalDate"];
            /**
             * @description Who saw the signing
             * @example 李秀英
             */
            witness: string;
        };
        NewPaperPledge: {
            /** Format: int64 */
            points: number;
            witness: string;
        };
        NewPledge: {
            /**
             * Format: int64
             * @example 100
             */
            points: number;
        };
        NewQueryComplaint: {
            /** @example 我没有申请过这家银行的贷款 */
            text: string;
        };
        NewRole: {
            bank?: components["schemas"]["UUID"] | null;
            /** @example 532623101201 */
            division: string;
            /** @example recorder */
            role: string;
            shop?: components["schemas"]["UUID"] | null;
        };
        NewScorecard: {
            /**
             * @description Its first day, tomorrow or later
             * @example 2027-01-01
             */
            from: components["schemas"]["LocalDate"];
            /** @description YAML in the form of the built-in one */
            text: string;
        };
        NewsDelivery: {
            /** Format: int32 */
            attempts: number;
            deliveredAt?: components["schemas"]["Instant"] | null;
            endpoint: components["schemas"]["UUID"];
            item: components["schemas"]["UUID"];
            lastAnswer: string;
            lastAt?: components["schemas"]["Instant"] | null;
            nextAt?: components["schemas"]["Instant"] | null;
        };
        NewsEndpoint: {
            /** @example https://bank.example/moral-bank */
            address: string;
            bank: components["schemas"]["UUID"];
            endedAt?: components["schemas"]["Instant"] | null;
            endedWhy?: string | null;
            id: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            /** @example whpk_MCowBQYDK2VwAyEA… */
            publicKey: string;
        };
        NewSettlement: {
            until: components["schemas"]["LocalDate"];
        };
        NewSettlementPayment: {
            paidOn: components["schemas"]["LocalDate"];
            /** @example 转账凭证 20261201-3 */
            reference: string;
        };
        NewShop: {
            kind: components["schemas"]["ShopKind"];
            /** @example 王家塘村幸福超市 */
            name: string;
            /** @example 532623101201 */
            village: string;
        };
        NewsItem: {
            body: string;
            deliveries: components["schemas"]["NewsDelivery"][];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["NewsKind"];
            madeAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        NewsKind: "CONSENT_WITHDRAWN" | "STATEMENT_CORRECTED" | "BIG_DEDUCTION" | "VETO" | "TEST";
        NewsReplay: {
            since: components["schemas"]["Instant"];
        };
        NewsReplayed: {
            /** Format: int32 */
            items: number;
        };
        NewStandingBatch: {
            /** @description Up to 50,000 consent codes */
            consentCodes: string[];
            fields: components["schemas"]["StandingField"][];
            purpose: components["schemas"]["Purpose"];
        };
        NewStandingQuery: {
            /**
             * @description The code on the villager's consent receipt
             * @example 7K3F-9M2Q-XPA4
             */
            consentCode: string;
            fields: components["schemas"]["StandingField"][];
            purpose: components["schemas"]["Purpose"];
        };
        NewUser: {
            /** @example 王五 */
            displayName: string;
            /** @example wangwu */
            name: string;
            person?: components["schemas"]["UUID"] | null;
            roles: components["schemas"]["NewRole"][];
        };
        NewWish: {
            household?: components["schemas"]["UUID"] | null;
            /** @example 雨靴 */
            thing: string;
        };
        NextKey: {
            kid: string;
            signsFrom: components["schemas"]["Instant"];
        };
        NextKeys: {
            /** @description JWK set, public keys only */
            jwks: unknown;
        };
        NextRole: {
            grant: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        NoticeWay: "VISIT" | "PHONE" | "PAPER" | "PAGE";
        Objection: {
            /** @example 当天我不在村里，这件事不是我做的 */
            grounds: string;
            objector?: components["schemas"]["UUID"] | null;
            /** @example 李秀英 */
            objectorName?: string | null;
            way?: components["schemas"]["ObjectionWay"] | null;
        };
        ObjectionReceipt: {
            answer?: string | null;
            answeredAt?: components["schemas"]["Instant"] | null;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            upheld?: boolean | null;
        };
        ObjectionView: {
            answer?: string | null;
            appealed: boolean;
            appeals?: components["schemas"]["UUID"] | null;
            contact: string;
            decidedAt?: components["schemas"]["Instant"] | null;
            deed: components["schemas"]["UUID"];
            deedState: components["schemas"]["DeedState"];
            dueOn: components["schemas"]["LocalDate"];
            grounds: string;
            household: components["schemas"]["Whose"];
            id: components["schemas"]["UUID"];
            objectorName: string;
            overdue: boolean;
            raisedAt: components["schemas"]["Instant"];
            ruleName: components["schemas"]["Text"];
            upheld?: boolean | null;
            village: string;
            way: components["schemas"]["ObjectionWay"];
        };
        /** @enum {string} */
        ObjectionWay: "SELF" | "DESK" | "PAPER" | "BOARD";
        /** @description What the published terms say. Never a decision. */
        Offer: {
            computedAt: components["schemas"]["Instant"];
            en: string;
            fits: boolean;
            /**
             * Format: int64
             * @example 10000000
             */
            leastFen: number;
            /** Format: int64 */
            lineLeftFen?: number | null;
            measure: components["schemas"]["Measure"];
            /**
             * Format: int64
             * @example 15000000
             */
            mostFen: number;
            product: components["schemas"]["UUID"];
            productName: string;
            /**
             * Format: int64
             * @example 435
             */
            rate: number;
            /** Format: int64 */
            subsidy: number;
            /** Format: int64 */
            value: number;
            zh: string;
        };
        Offer1: {
            goods: components["schemas"]["Goods"][];
            hours?: components["schemas"]["Text"] | null;
            name: string;
        };
        Offer2: {
            active: boolean;
            /** @example 6902088700011 */
            barcode?: string | null;
            category: components["schemas"]["Category1"];
            /** @example 洗衣液 2kg */
            name: string;
            /**
             * Format: int64
             * @example 20
             */
            points: number;
            stocked: boolean;
            /** @example 瓶 */
            unit: string;
        };
        /** @enum {string} */
        Office: "COMMITTEE" | "RECORDER" | "PANEL" | "SUPERVISOR" | "GROUP_LEADER";
        OfficeHeld: {
            /** @example 532623101201 */
            division: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example 张国强 */
            name: string;
            office: components["schemas"]["Office"];
            person: components["schemas"]["UUID"];
            until?: components["schemas"]["LocalDate"] | null;
        };
        On: {
            on: components["schemas"]["LocalDate"];
        };
        On1: {
            on: components["schemas"]["LocalDate"];
        };
        Opened: {
            adminName: string;
            county: components["schemas"]["County"];
            temporaryPassword: string;
        };
        /** @description An open session: its access token, and what to renew it with */
        OpenedSession: {
            accessToken: string;
            expiresAt: components["schemas"]["Instant"];
            mustChangePassword: boolean;
            /** @description absent where the refresh token went into a cookie */
            refreshToken?: string | null;
            roles: components["schemas"]["RoleHeld"][];
            user: components["schemas"]["SignedInUser"];
        };
        Opening: {
            /** @example 53262310120103 */
            group?: string | null;
            head: components["schemas"]["PersonDetails"];
            /** @example ordinary */
            householdClass?: string | null;
            /** @description Left out: the next free number */
            number?: string | null;
        };
        OpenTime: {
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        Outcome: {
            /** Format: int32 */
            missing: number;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        OutsideScored: {
            household: string;
            number: string;
            person: string;
            score: number;
        };
        /** @description What a county, town or village issued, spent and owes */
        Overview: {
            /** @example 532623 */
            division: string;
            from: components["schemas"]["LocalDate"];
            months: components["schemas"]["Month"][];
            /** @example 西畴县 */
            name: string;
            parts: components["schemas"]["Part"][];
            to: components["schemas"]["LocalDate"];
            total: components["schemas"]["Figures"];
        };
        PageActRecord: {
            items: components["schemas"]["ActRecord"][];
            next?: string | null;
        };
        PageBatchLine: {
            items: components["schemas"]["StandingBatchLine"][];
            next?: string | null;
        };
        PageDecision: {
            items: components["schemas"]["Decision"][];
            next?: string | null;
        };
        PageDeedView: {
            items: components["schemas"]["DeedView"][];
            next?: string | null;
        };
        PageHonoured: {
            items: components["schemas"]["HonouredDeed"][];
            next?: string | null;
        };
        PageHousehold: {
            items: components["schemas"]["Household"][];
            next?: string | null;
        };
        PageListed: {
            items: components["schemas"]["Listed"][];
            next?: string | null;
        };
        PageLoanView: {
            items: components["schemas"]["Loan"][];
            next?: string | null;
        };
        PageMaskedLine: {
            items: components["schemas"]["MaskedLine"][];
            next?: string | null;
        };
        PageNewsItem: {
            items: components["schemas"]["NewsItem"][];
            next?: string | null;
        };
        PageObjectionView: {
            items: components["schemas"]["ObjectionView"][];
            next?: string | null;
        };
        PagePending: {
            items: components["schemas"]["Pending"][];
            next?: string | null;
        };
        PagePublication: {
            items: components["schemas"]["Publication"][];
            next?: string | null;
        };
        PageReceipt: {
            items: components["schemas"]["Receipt"][];
            next?: string | null;
        };
        PageStandingQuery: {
            items: components["schemas"]["StandingQuery"][];
            next?: string | null;
        };
        PageStatementLine: {
            items: components["schemas"]["StatementLine"][];
            next?: string | null;
        };
        PageStockMovement: {
            items: components["schemas"]["StockMovement"][];
            next?: string | null;
        };
        PageUser: {
            items: components["schemas"]["User"][];
            next?: string | null;
        };
        PaperForm: {
            /** @example K7M3XQ2A */
            code: string;
            deed?: components["schemas"]["UUID"] | null;
            printedAt: components["schemas"]["Instant"];
            village: string;
        };
        Part: {
            code: string;
            figures: components["schemas"]["Figures"];
            name: string;
        };
        Part1: {
            activity: components["schemas"]["UUID"];
            cameAt?: components["schemas"]["Instant"] | null;
            deed?: components["schemas"]["UUID"] | null;
            household: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            minutes: number;
            person: components["schemas"]["UUID"];
            state: components["schemas"]["State"];
            /** Format: int32 */
            steps: number;
            wentAt?: components["schemas"]["Instant"] | null;
        };
        PasswordChange: {
            current: string;
            /** @description 10 to 200 characters, without the sign-in name */
            next: string;
        };
        Pending: {
            answerUntil: components["schemas"]["LocalDate"];
            deed: components["schemas"]["DeedView"];
            notice?: components["schemas"]["DeductionNotice"] | null;
            workOff: components["schemas"]["Text"][];
        };
        Period: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            unit: components["schemas"]["PeriodUnit"];
        };
        Period1: {
            /** @example 2026-10-31 */
            on: components["schemas"]["LocalDate"];
            /**
             * @description WEEK, MONTH, QUARTER or YEAR
             * @example MONTH
             */
            per: components["schemas"]["PeriodUnit"];
        };
        /** @description What the end of a period gives and takes */
        PeriodReport: {
            barred: components["schemas"]["Barred"][];
            closedAt?: components["schemas"]["Instant"] | null;
            closer?: string | null;
            from: components["schemas"]["LocalDate"];
            lines: components["schemas"]["Line"][];
            /** Format: int32 */
            objections: number;
            per: components["schemas"]["PeriodUnit"];
            /** Format: int32 */
            rulebook: number;
            to: components["schemas"]["LocalDate"];
            /** @example 532623101201 */
            village: string;
            /** Format: int32 */
            waiting: number;
        };
        /** @enum {string} */
        PeriodUnit: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR" | "EVER";
        PersonDetails: {
            bornOn?: components["schemas"]["LocalDate"] | null;
            guardian?: components["schemas"]["UUID"] | null;
            identityNumber?: string | null;
            /** @example 李秀英 */
            name: string;
            phone?: string | null;
            sex?: string | null;
        };
        /** @description A person's own points, spent together with the household's */
        PersonsBalance: {
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            balance: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            lifetimeEarned: number;
            person: components["schemas"]["UUID"];
        };
        Phone: {
            phone: string;
        };
        Photo: {
            /** Format: int32 */
            bytes: number;
            /** Format: int32 */
            height: number;
            id: components["schemas"]["UUID"];
            place?: components["schemas"]["PhotoPlace"] | null;
            /** @example 9f86d081884c7d65… */
            sha256: string;
            takenAt?: components["schemas"]["Instant"] | null;
            type: components["schemas"]["PhotoType"];
            uploadedAt: components["schemas"]["Instant"];
            uploadedBy: components["schemas"]["UUID"];
            /** @example 532623101201 */
            village: string;
            /** Format: int32 */
            width: number;
        };
        PhotoPlace: {
            /**
             * Format: double
             * @example 23.43712
             */
            latitude: number;
            /**
             * Format: double
             * @example 104.67261
             */
            longitude: number;
        };
        /** @enum {string} */
        PhotoType: "JPEG" | "PNG";
        /** @description One act and what it is worth */
        PlainRule: {
            category: string;
            /** @example AWARD */
            effect: components["schemas"]["Effect"];
            facts: components["schemas"]["Fact"][];
            /** Format: int64 */
            fixed?: number | null;
            /** Format: int64 */
            from?: number | null;
            id: string;
            limits: components["schemas"]["Text"][];
            name: components["schemas"]["Text"];
            needsMinutes: boolean;
            needsPerson: boolean;
            needsScores: boolean;
            note?: components["schemas"]["Text"] | null;
            /** Format: int64 */
            to?: number | null;
            worth: components["schemas"]["Text"];
        };
        /** @description A rulebook as a plain list of acts */
        PlainRulebook: {
            categories: components["schemas"]["Category"][];
            choices: components["schemas"]["Text"][];
            rules: components["schemas"]["PlainRule"][];
            sections: components["schemas"]["PlainSection"][];
            source?: string | null;
            title: components["schemas"]["Text"];
        };
        /** @description What a rulebook says besides its acts */
        PlainSection: {
            chapter: components["schemas"]["Chapter"];
            lines: components["schemas"]["Text"][];
            title: components["schemas"]["Text"];
        };
        Pledge: {
            agreedAt: components["schemas"]["Instant"];
            agreement: string;
            id: components["schemas"]["UUID"];
            loan: components["schemas"]["UUID"];
            /** Format: int64 */
            points: number;
            releasedAt?: components["schemas"]["Instant"] | null;
            way: components["schemas"]["ConsentWay"];
            witness?: string | null;
        };
        Points: {
            /**
             * Format: int64
             * @example 86
             */
            points: number;
        };
        PointsGift: {
            /**
             * Format: int64
             * @example 10
             */
            points: number;
            /** @example 0012 */
            receiver?: string | null;
            to: components["schemas"]["DonationTo"];
        };
        PointsToLapse: {
            /**
             * @description The last day on which they can be used
             * @example 2026-12-31
             */
            lastDay: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 18
             */
            points: number;
        };
        Posted: {
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            lines: components["schemas"]["Line1"][];
            /** Format: int32 */
            number: number;
            publishedAt: components["schemas"]["Instant"];
        };
        Posted1: {
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
        };
        Preview: {
            /** Format: int32 */
            judges?: number | null;
            sameAct?: components["schemas"]["UUID"] | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        PrintedCard: {
            code: string;
            group: string;
            household: components["schemas"]["UUID"];
            householdMasked: string;
            householdNumber: string;
            id: components["schemas"]["UUID"];
            number: string;
            picture?: components["schemas"]["UUID"] | null;
        };
        /** @description RFC 9457 problem details. `code` is stable; texts are not. */
        Problem: {
            /**
             * @description Stable code of the refusal
             * @example already-settled
             */
            code: string;
            /** @description English text */
            en: string;
            /** @description What is wrong where: field, or row and column */
            errors: components["schemas"]["Flaw"][];
            /** @description Id of the request, for the operator's log */
            requestId?: string | null;
            /**
             * Format: int32
             * @example 409
             */
            status: number;
            /**
             * @description The refusal in the language of the request
             * @example 这条记录已经入账。
             */
            title: string;
            /**
             * @description URI of the kind of refusal
             * @example /problems/already-settled
             */
            type: string;
            /** @description Chinese text */
            zh: string;
        };
        Product: {
            active: boolean;
            barcode?: string | null;
            category: components["schemas"]["Category1"];
            id: components["schemas"]["UUID"];
            name: string;
            picture?: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            points: number;
            shop: components["schemas"]["UUID"];
            /** Format: int64 */
            stock: number;
            stocked: boolean;
            unit: string;
        };
        /** @enum {string} */
        ProductKind: "ORDINARY" | "SUBSIDISED" | "TALENT";
        Proof: {
            expiresAt: components["schemas"]["Instant"];
            proof: string;
        };
        Proven: {
            /** Format: int64 */
            index: number;
            leaf: string;
            proof: string[];
        };
        Publication: {
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 352
             */
            lines: number;
            /**
             * Format: int32
             * @example 7
             */
            number: number;
            /** Format: int32 */
            objections: number;
            /**
             * Format: int64
             * @example 4180
             */
            points: number;
            publishedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            settled: number;
            /** @example 532623101201 */
            village: string;
            /** Format: int32 */
            waiting: number;
        };
        PublicLog: {
            /** @example 532623 */
            county: string;
            /** @example bank.example/532623 */
            origin: string;
        };
        Published: {
            inForceFrom?: components["schemas"]["LocalDate"] | null;
            publishedAt?: components["schemas"]["Instant"] | null;
            scorecard: components["schemas"]["Scorecard"];
            text: string;
        };
        PublishedScheme: {
            id: string;
            /** Format: int32 */
            rules: number;
            source?: string | null;
            title: components["schemas"]["Text"];
        };
        PublishedSchemeText: {
            id: string;
            text: string;
        };
        /** @enum {string} */
        Purpose: "LOAN_APPLICATION" | "LOAN_FOLLOW_UP";
        QueryComplaint: {
            answer?: string | null;
            answeredAt?: components["schemas"]["Instant"] | null;
            askedAt: components["schemas"]["Instant"];
            bankName: string;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            outcome: string;
            query: components["schemas"]["UUID"];
            text: string;
        };
        QueryComplaintAnswer: {
            answer: string;
        };
        Queue: {
            queue: components["schemas"]["UUID"];
            sales: components["schemas"]["QueuedSale"][];
        };
        QueuedSale: {
            id: components["schemas"]["UUID"];
            sale: components["schemas"]["Sale"];
            /** Format: int64 */
            sequence: number;
            snapshot: string;
            soldAt: components["schemas"]["Instant"];
        };
        Raised: {
            /** @description The answer is due on this day */
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
        };
        Reason: {
            code: string;
            en: string;
            /** Format: int64 */
            score: number;
            zh: string;
        };
        Reason1: {
            /** @example 活动当天取消，未参加 */
            reason: string;
        };
        Receipt: {
            group: string;
            householdMasked: string;
            householdNumber: string;
            lines: components["schemas"]["RedemptionLine"][];
            redemption: components["schemas"]["Redemption"];
            refunds: components["schemas"]["Refund"][];
            shop: string;
            village: string;
        };
        RecomputedLine: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            from: components["schemas"]["LocalDate"];
            household: components["schemas"]["Whose"];
            name: components["schemas"]["Text"];
            per: components["schemas"]["PeriodUnit"];
            to: components["schemas"]["LocalDate"];
        };
        Recorded: {
            id: components["schemas"]["UUID"];
            /** @description True where this is one more voice for a deed that was there */
            joined: boolean;
            preview?: components["schemas"]["Preview"] | null;
        };
        /** @description The facts that a standing was computed from */
        RecordFacts: {
            asOf: components["schemas"]["LocalDate"];
            /** Format: int64 */
            deductedPoints: number;
            /** Format: int64 */
            deductions: number;
            /** Format: int64 */
            earningMonths: number;
            /** Format: int64 */
            lifetimePoints: number;
            /** Format: int64 */
            periodScore?: number | null;
            /** Format: int64 */
            recordMonths: number;
            /** Format: int64 */
            serviceMinutes: number;
            /** Format: int64 */
            stars: number;
            /** Format: int64 */
            vetoes: number;
        };
        Redemption: {
            /** Format: int64 */
            balanceAfter: number;
            /** Format: int64 */
            balanceBefore: number;
            card?: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            cashFen: number;
            confirmedBy: components["schemas"]["Confirmation"];
            fetcher?: string | null;
            /** Format: int64 */
            giftPoints: number;
            household: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            points: number;
            /** Format: int64 */
            price: number;
            /** Format: int64 */
            receiptNumber: number;
            /** Format: int64 */
            refunded: number;
            rule: string;
            shop: components["schemas"]["UUID"];
            soldAt: components["schemas"]["Instant"];
            village: string;
        };
        RedemptionLine: {
            name: string;
            /** Format: int64 */
            pointsEach: number;
            product: components["schemas"]["UUID"];
            /** Format: int64 */
            quantity: number;
            redemption: components["schemas"]["UUID"];
            /** Format: int64 */
            refunded: number;
            unit: string;
        };
        Refund: {
            /** Format: int64 */
            balanceAfter: number;
            /** Format: int64 */
            cashFen: number;
            /** Format: int64 */
            giftPoints: number;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            points: number;
            reason: string;
            redemption: components["schemas"]["UUID"];
            refundedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            worth: number;
        };
        Refusal: {
            code: string;
            en: string;
            person: components["schemas"]["UUID"];
            zh: string;
        };
        ReliefTable: {
            discount?: components["schemas"]["Step"][] | null;
            linear?: components["schemas"]["Linear"] | null;
            stepped?: components["schemas"]["Step"][] | null;
        };
        Renewal: {
            refreshToken?: string | null;
        };
        Replayed: {
            different: components["schemas"]["Different"][];
            /** Format: int32 */
            same: number;
        };
        ReturnOfGoods: {
            lines?: components["schemas"]["BasketItem"][] | null;
            /** @example 包装破损 */
            reason: string;
        };
        Reversing: {
            ground?: components["schemas"]["Ground"] | null;
            /** @example 活动当天取消，未参加 */
            reason: string;
        };
        Review: {
            approve: boolean;
            /**
             * Format: int64
             * @description Instead of the points proposed; needs a reason
             */
            points?: number | null;
            reason?: string | null;
        };
        Reviewed: {
            /** Format: int32 */
            approved: number;
            /** Format: int32 */
            first: number;
            left: components["schemas"]["LeftOut"][];
            /** Format: int64 */
            points: number;
            /** Format: int32 */
            refused: number;
        };
        Reviews: {
            approve: boolean;
            deeds: string[];
            reason?: string | null;
        };
        /** @enum {string} */
        Rhythm: "WEEK" | "MONTH" | "QUARTER" | "YEAR";
        RoleHeld: {
            bank?: components["schemas"]["UUID"] | null;
            /** @example 532623101201 */
            division: string;
            grant: components["schemas"]["UUID"];
            /** @example recorder */
            role: string;
            shop?: components["schemas"]["UUID"] | null;
        };
        RosterChange: {
            en: string;
            kind: components["schemas"]["Kind3"];
            /**
             * Format: int32
             * @example 17
             */
            row: number;
            sheet: string;
            /** @example 户号 017 张*：组别改为 三组 */
            zh: string;
        };
        RosterProblem: {
            blocking: boolean;
            /** @example D 身份证号 */
            column: string;
            /** @example the check character does not fit */
            en: string;
            /**
             * Format: int32
             * @example 17
             */
            row: number;
            /** @example 三组 */
            sheet: string;
            /** @example 身份证号有误：校验码不符 */
            zh: string;
        };
        RosterReport: {
            appliedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            done: number;
            /** @example 岩头村花名册.xlsx */
            filename: string;
            id: components["schemas"]["UUID"];
            /** @example 532623101201 */
            scope: string;
            state: components["schemas"]["State2"];
            summary?: components["schemas"]["RosterSummary"] | null;
            /** Format: int32 */
            total: number;
            uploadedAt: components["schemas"]["Instant"];
        };
        RosterSummary: {
            /** Format: int32 */
            absentHouseholds: number;
            /** Format: int32 */
            changedHouseholds: number;
            /** Format: int32 */
            changedPeople: number;
            changes: components["schemas"]["RosterChange"][];
            /** Format: int32 */
            households: number;
            /** Format: int32 */
            mistakes: number;
            /** Format: int32 */
            movedPeople: number;
            newGroups: string[];
            /** Format: int32 */
            newHouseholds: number;
            /** Format: int32 */
            newPeople: number;
            /** Format: int32 */
            notes: number;
            /** Format: int32 */
            people: number;
            problems: components["schemas"]["RosterProblem"][];
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            unchangedHouseholds: number;
            /** Format: int32 */
            unchangedPeople: number;
        };
        /** @enum {string} */
        Rounding: "DOWN" | "UP" | "HALF_UP";
        RulebookDraft: {
            template?: components["schemas"]["UUID"] | null;
            text?: string | null;
            /** @example 532623101201 */
            village: string;
        };
        RulebookEntry: {
            /** @example 2026-02-01 */
            inForceFrom: components["schemas"]["LocalDate"];
        };
        RulebookExamination: {
            clean: boolean;
            /** Format: int32 */
            examples: number;
            findings: components["schemas"]["Finding"][];
            readable: boolean;
            /** Format: int32 */
            rules: number;
            title?: string | null;
        };
        RulebookFiling: {
            /** @example 2026-01-15 */
            filedOn: components["schemas"]["LocalDate"];
            /** @example 镇备〔2026〕7 号 */
            reference: string;
        };
        RulebookInForce: {
            digest: string;
            id: components["schemas"]["UUID"];
            inForceFrom?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            number: number;
            replacedFrom?: components["schemas"]["LocalDate"] | null;
            rulebook: components["schemas"]["PlainRulebook"];
            state: string;
            village: string;
        };
        /** @description A version of a rulebook and where it stands */
        RulebookLine: {
            digest: string;
            examinedAt?: components["schemas"]["Instant"] | null;
            filedOn?: components["schemas"]["LocalDate"] | null;
            heldOn?: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            inForceFrom?: components["schemas"]["LocalDate"] | null;
            madeAt: components["schemas"]["Instant"];
            /** Format: int32 */
            number: number;
            readable: boolean;
            replacedFrom?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            revision: number;
            savedAt: components["schemas"]["Instant"];
            /** @example IN_FORCE */
            state: string;
            template?: components["schemas"]["UUID"] | null;
            title: string;
            village: string;
        };
        RulebookLook: {
            text: string;
        };
        RulebookMeeting: {
            /**
             * Format: int32
             * @example 8
             */
            abstained: number;
            /**
             * Format: int32
             * @example 12
             */
            against: number;
            countedBy: components["schemas"]["CountedBy"];
            /**
             * Format: int32
             * @example 350
             */
            eligible: number;
            /** @example 2026-01-10 */
            heldOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 240
             */
            inFavour: number;
            /** @example 会议记录 2026-3 号，存村档案柜 */
            minutes: string;
            /** @example 村委会大院 */
            place: string;
            /**
             * Format: int32
             * @example 260
             */
            present: number;
        };
        RulebookOverride: {
            /** @example 县文明办〔2026〕3 号 */
            document: string;
            reason: string;
            /** @example visit-the-sick */
            rule: string;
            /** @example medical-care */
            subject: string;
        };
        RulebookRevision: {
            /** Format: int32 */
            revision: number;
            text: string;
        };
        RulebookSeen: {
            examination: components["schemas"]["RulebookExamination"];
            rulebook?: components["schemas"]["PlainRulebook"] | null;
        };
        RulebookStanding: {
            credit: components["schemas"]["HeldTerms"][];
            tiers: components["schemas"]["HeldTier"][];
        };
        RulebookText: {
            examination: components["schemas"]["RulebookExamination"];
            text: string;
            version: components["schemas"]["RulebookLine"];
        };
        RulebookWithdrawal: {
            reason: string;
        };
        Rules: {
            inForceFrom?: components["schemas"]["LocalDate"] | null;
            rules: components["schemas"]["Act"][];
            title: components["schemas"]["Text"];
            /** Format: int32 */
            version: number;
        };
        Sale: {
            card?: string | null;
            /** Format: int64 */
            cashFen?: number | null;
            confirmedBy: components["schemas"]["Confirmation"];
            /** @example 张小红 */
            fetcher?: string | null;
            household?: components["schemas"]["UUID"] | null;
            lines: components["schemas"]["BasketItem"][];
            pinProof?: string | null;
            shop: components["schemas"]["UUID"];
        };
        Saved: {
            /** Format: int32 */
            added: number;
            cells: components["schemas"]["SavedCell"][];
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            cleared: number;
            /** Format: int32 */
            unchanged: number;
        };
        SavedCell: {
            deed: components["schemas"]["UUID"];
            en: string;
            household: components["schemas"]["UUID"];
            /** Format: int32 */
            row: number;
            rule: string;
            /** Format: int64 */
            uncut: number;
            /** Format: int64 */
            worth: number;
            zh: string;
        };
        Score: {
            at: components["schemas"]["Instant"];
            corrected: number[];
            judge: string;
            /** Format: int64 */
            points?: number | null;
        };
        Score1: {
            household: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 86
             */
            points: number;
            /** @example month-score */
            rule: string;
        };
        Scorecard: {
            id: string;
            inputs: components["schemas"]["ScorecardInputs"];
            tiers: components["schemas"]["Tier"][];
            title: components["schemas"]["Words"];
            /** Format: int32 */
            version: number;
        };
        ScorecardInputs: {
            deductedPoints: components["schemas"]["YearsWeight"];
            earningMonths: components["schemas"]["MonthsWeight"];
            lifetimePoints: components["schemas"]["Weight"];
            periodScore: components["schemas"]["Weight"];
            recordMonths: components["schemas"]["Weight"];
            serviceHours: components["schemas"]["Weight"];
            stars: components["schemas"]["Weight"];
            vetoes: components["schemas"]["YearsWeight"];
        };
        ScoreList: {
            /** @example credit-score */
            fact: string;
            filename: string;
            fromOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            importedAt: components["schemas"]["Instant"];
            importedBy: components["schemas"]["UUID"];
            importer: string;
            replacedBy?: components["schemas"]["UUID"] | null;
            replaces?: components["schemas"]["UUID"] | null;
            /** @example 532623101201 */
            scope: string;
            /** Format: int32 */
            scores: number;
            /** @example 县农村信用合作联社 */
            source: string;
            untilOn: components["schemas"]["LocalDate"];
        };
        Scores: {
            scores: components["schemas"]["Score1"][];
        };
        Scores1: {
            /** Format: int32 */
            complete: number;
            /** Format: int32 */
            given: number;
        };
        ScoresTaken: {
            changed: components["schemas"]["RecomputedLine"][];
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            households: number;
            id?: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            leftOut: number;
            /** Format: int32 */
            scores: number;
            /** Format: int32 */
            villages: number;
        };
        Served: {
            activity: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind1"];
            /** Format: int64 */
            minutes: number;
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["State"];
            title: string;
        };
        Served1: {
            deeds: string[];
            /** @example 户主本人 */
            told: string;
            way: components["schemas"]["NoticeWay"];
        };
        Setting: {
            /**
             * Format: int32
             * @example 20
             */
            answerDays: number;
            /**
             * Format: int32
             * @example 15
             */
            appealDays: number;
            /**
             * Format: int32
             * @example 3
             */
            noticeDays: number;
            /**
             * Format: int32
             * @example 7
             */
            publicationDays: number;
            /**
             * Format: int64
             * @example 50
             */
            secondFrom?: number | null;
            /**
             * Format: int32
             * @example 24
             */
            shownMonths: number;
        };
        Settled: {
            /** Format: int64 */
            awarded: number;
            /** Format: int32 */
            beyondBudget: number;
            /** Format: int32 */
            cut: number;
            /** Format: int64 */
            deducted: number;
            /** Format: int32 */
            deeds: number;
        };
        Settlement: {
            drawnAt: components["schemas"]["Instant"];
            /** Format: int64 */
            fen: number;
            id: components["schemas"]["UUID"];
            lines: components["schemas"]["SettlementLine"][];
            /** Format: int64 */
            number: number;
            payment?: components["schemas"]["SettlementPayment"] | null;
            /** Format: int64 */
            points: number;
            shop: components["schemas"]["UUID"];
            shopName: string;
            signatures: components["schemas"]["SettlementSignature"][];
            state: components["schemas"]["SettlementState"];
            until: components["schemas"]["LocalDate"];
            village: string;
            voidReason?: string | null;
        };
        SettlementCallingOff: {
            /** @example 漏了一笔退货 */
            reason: string;
        };
        SettlementLine: {
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            fen: number;
            goods: string;
            householdNumber: string;
            /** Format: int64 */
            points: number;
            /** Format: int64 */
            receiptNumber: number;
        };
        SettlementPayment: {
            paidOn: components["schemas"]["LocalDate"];
            reference: string;
        };
        /** @enum {string} */
        SettlementSide: "SHOP" | "VILLAGE";
        SettlementSignature: {
            name: string;
            side: components["schemas"]["SettlementSide"];
            signedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SettlementState: "DRAWN" | "SIGNED" | "PAID" | "CALLED_OFF";
        /** @enum {string} */
        Severity: "ERROR" | "OVERRIDE" | "HINT";
        Sheet: {
            columns: components["schemas"]["Column"][];
            day: components["schemas"]["LocalDate"];
            kinds: components["schemas"]["SheetKind"][];
            lines: components["schemas"]["Line3"][];
            period: components["schemas"]["SheetPeriod"];
            /** Format: int32 */
            rulebook: number;
            /** @example 532623101201 */
            village: string;
        };
        SheetKind: {
            /** @example 2026-W47 */
            id: string;
            per: components["schemas"]["Rhythm"];
        };
        SheetPeriod: {
            after?: string | null;
            before: string;
            from: components["schemas"]["LocalDate"];
            /** @example 2026-W47 */
            id: string;
            name: components["schemas"]["Text"];
            per: components["schemas"]["Rhythm"];
            to: components["schemas"]["LocalDate"];
        };
        SheetScore: {
            judge: string;
            mine: boolean;
            /** Format: int64 */
            points?: number | null;
        };
        Shop: {
            id: components["schemas"]["UUID"];
            isOpen: boolean;
            kind: components["schemas"]["ShopKind"];
            name: string;
            openedAt: components["schemas"]["Instant"];
            village: string;
        };
        /** @enum {string} */
        ShopKind: "HAPPINESS_MARKET" | "ORDINARY";
        ShopOpening: {
            open: boolean;
        };
        /** @description Who is signed in, in which role, reaching which division */
        SignedInUser: {
            bank?: components["schemas"]["UUID"] | null;
            /**
             * @description empty for the operator
             * @example 532623
             */
            county: string;
            device?: components["schemas"]["UUID"] | null;
            /** @example 王五 */
            displayName: string;
            /** @example 532623101201 */
            division: string;
            household?: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            /** @example wangwu */
            name: string;
            person?: components["schemas"]["UUID"] | null;
            /** @example recorder */
            role: string;
            shop?: components["schemas"]["UUID"] | null;
        };
        SlowMover: {
            /** Format: int64 */
            costFen: number;
            expiresOn?: components["schemas"]["LocalDate"] | null;
            lastSoldAt?: components["schemas"]["Instant"] | null;
            name: string;
            /** Format: int64 */
            pieces: number;
            /** Format: int64 */
            points: number;
            product: components["schemas"]["UUID"];
            shop: string;
            unit: string;
        };
        SpecialOrder: {
            expiresAt: components["schemas"]["Instant"];
            household: components["schemas"]["UUID"];
            householdMasked: string;
            /** @example 017 */
            householdNumber: string;
            id: components["schemas"]["UUID"];
            name: string;
            placedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            points: number;
            product: components["schemas"]["UUID"];
            /** Format: int64 */
            quantity: number;
            redemption?: components["schemas"]["UUID"] | null;
            shop: components["schemas"]["UUID"];
            state: components["schemas"]["SpecialOrderState"];
            unit: string;
        };
        /** @enum {string} */
        SpecialOrderState: "WAITING" | "HANDED_OUT" | "CALLED_OFF" | "LAPSED";
        Stage: {
            /** Format: int32 */
            deeds: number;
            /** Format: int64 */
            points: number;
            since?: components["schemas"]["Instant"] | null;
            until?: components["schemas"]["Instant"] | null;
        };
        /** @description Facts, score and tier with reasons. Never an approval or a refusal. */
        Standing: {
            facts?: components["schemas"]["RecordFacts"] | null;
            objectionOpen: boolean;
            reasons?: components["schemas"]["Reason"][] | null;
            /**
             * Format: int64
             * @example 67
             */
            score?: number | null;
            /** @example standard@1 */
            scorecard: string;
            /** @example B */
            tier?: string | null;
        };
        StandingBatch: {
            /** Format: int32 */
            answered: number;
            askedName: string;
            fields: components["schemas"]["StandingField"][];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            lines: number;
            madeAt: components["schemas"]["Instant"];
            purpose: components["schemas"]["Purpose"];
            /** Format: int32 */
            refused: number;
        };
        StandingBatchLine: {
            /** @example 7K3F9M2QXPA4 */
            code: string;
            /** Format: int32 */
            line: number;
            outcome: string;
            query: components["schemas"]["UUID"];
            statement?: string | null;
        };
        /** @enum {string} */
        StandingField: "TIER" | "SCORE" | "REASONS" | "FACTS" | "EVIDENCE";
        StandingQuery: {
            askedAt: components["schemas"]["Instant"];
            askedName: string;
            bank: components["schemas"]["UUID"];
            bankName?: string | null;
            consent?: components["schemas"]["UUID"] | null;
            fields: components["schemas"]["StandingField"][];
            household?: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            outcome: string;
            purpose: components["schemas"]["Purpose"];
        };
        /** @enum {string} */
        State: "WAITING" | "CLAIMED" | "IN" | "OUT" | "ABSENT" | "LEFT" | "COUNTED" | "VOIDED";
        /** @enum {string} */
        State1: "OPEN" | "CLOSED" | "CANCELLED";
        /** @enum {string} */
        State2: "UPLOADED" | "EXAMINED" | "REFUSED" | "APPLYING" | "APPLIED" | "FAILED";
        StatementLine: {
            about?: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            before: number;
            happenedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["TransferKind"];
            other: components["schemas"]["AccountKind"];
            recordedAt: components["schemas"]["Instant"];
            reversedBy?: components["schemas"]["UUID"] | null;
            reverses?: components["schemas"]["UUID"] | null;
            rule?: string | null;
            /** Format: int64 */
            seq: number;
            transfer: components["schemas"]["UUID"];
        };
        Step: {
            /** Format: int64 */
            hundredths: number;
            when: components["schemas"]["Stretch"];
        };
        Step1: {
            en: string;
            kind: components["schemas"]["Kind"];
            /** Format: int64 */
            points: number;
            zh: string;
        };
        StockDifference: {
            /** Format: int64 */
            book: number;
            closedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            late: number;
            name: string;
            /** Format: int64 */
            points: number;
            product: components["schemas"]["UUID"];
            repeated: boolean;
            shop: string;
            stocktake: components["schemas"]["UUID"];
            /** Format: int64 */
            times: number;
            unit: string;
            /** @example 532623101201 */
            village: string;
        };
        StockLot: {
            /** Format: int64 */
            costFen: number;
            donor?: string | null;
            expiresOn?: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            movedFrom?: components["schemas"]["UUID"] | null;
            product: components["schemas"]["UUID"];
            receiptNumber?: string | null;
            /** Format: int64 */
            received: number;
            receivedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            remaining: number;
            restriction?: string | null;
            source: components["schemas"]["LotSource"];
        };
        StockMovement: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MovementKind"];
            lot: components["schemas"]["UUID"];
            movedAt: components["schemas"]["Instant"];
            note?: string | null;
            product: components["schemas"]["UUID"];
            productName: string;
            /** Format: int64 */
            quantity: number;
            /** Format: int64 */
            remaining: number;
            sale?: components["schemas"]["UUID"] | null;
        };
        Stocktake: {
            closedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            differing: number;
            id: components["schemas"]["UUID"];
            lines: components["schemas"]["StocktakeLine"][];
            openedAt: components["schemas"]["Instant"];
            shop: components["schemas"]["UUID"];
            shopName: string;
        };
        StocktakeCount: {
            /** Format: int64 */
            counted: number;
            product: components["schemas"]["UUID"];
        };
        StocktakeCounts: {
            counts: components["schemas"]["StocktakeCount"][];
        };
        StocktakeLine: {
            barcode?: string | null;
            /** Format: int64 */
            book?: number | null;
            category: components["schemas"]["Category1"];
            /** Format: int64 */
            counted?: number | null;
            /** Format: int64 */
            late: number;
            /** @example 洗衣液 2kg */
            name: string;
            product: components["schemas"]["UUID"];
            repeated: boolean;
            unit: string;
        };
        Stretch: {
            /** @description exclusive */
            above?: number | null;
            /**
             * @description exclusive
             * @example 85
             */
            below?: number | null;
            /**
             * @description inclusive
             * @example 80
             */
            from?: number | null;
            /** @description inclusive */
            to?: number | null;
        };
        Sustainability: {
            /** Format: int64 */
            coveredPercent?: number | null;
            /** Format: int64 */
            fenPerHundred?: number | null;
            /** Format: int64 */
            fundFen: number;
            /** Format: int64 */
            issuedAMonth: number;
            months: components["schemas"]["SustainabilityMonth"][];
            name: string;
            /** Format: int64 */
            outstanding: number;
            /** Format: int64 */
            owedFen?: number | null;
            /** Format: int64 */
            redeemedAMonth: number;
            /** @example 2027-04 */
            runsOutIn?: string | null;
            /** Format: int64 */
            stockFen: number;
            /** @example 532623101201 */
            village: string;
        };
        SustainabilityMonth: {
            /** Format: int64 */
            issued: number;
            /** @example 2026-11 */
            month: string;
            /** Format: int64 */
            redeemed: number;
        };
        Taking: {
            from: components["schemas"]["LocalDate"];
            office: components["schemas"]["Office"];
            person: components["schemas"]["UUID"];
        };
        Telling: {
            person: components["schemas"]["UUID"];
            /** @example 冒雨送迷路老人回家 */
            story: string;
            /** @description Who saw the consent being signed; for the desk */
            witness?: string | null;
        };
        TermsTable: {
            /**
             * Format: int64
             * @example 485
             */
            baseRate: number;
            limits: components["schemas"]["Limit"][];
            measure: components["schemas"]["Measure"];
            relief?: components["schemas"]["ReliefTable"] | null;
            rounding: components["schemas"]["Rounding"];
            /**
             * Format: int64
             * @example 0
             */
            subsidy: number;
            /**
             * Format: int64
             * @example 500000000
             */
            villageLineFen?: number | null;
        };
        Text: {
            en: string;
            zh: string;
        };
        Tier: {
            /** Format: int64 */
            from: number;
            id: string;
            name: components["schemas"]["Words"];
        };
        TillHousehold: {
            /** Format: int64 */
            balance: number;
            /** Format: int64 */
            base: number;
            card?: components["schemas"]["UUID"] | null;
            cash?: components["schemas"]["CashForPoints"] | null;
            /** Format: int64 */
            gift: number;
            group: string;
            hasPin: boolean;
            id: components["schemas"]["UUID"];
            masked: string;
            /** Format: int32 */
            members: number;
            /** Format: int64 */
            minimum: number;
            number: string;
            picture?: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            spendable: number;
            unlocks?: components["schemas"]["UnlockedGiftPoints"] | null;
        };
        TillPicture: {
            id: components["schemas"]["UUID"];
        };
        TillPictureContent: {
            id: components["schemas"]["UUID"];
            jpeg: string;
        };
        TillSnapshot: {
            /** Format: int64 */
            cardAloneLimit: number;
            cardKey: string;
            expiresAt: components["schemas"]["Instant"];
            /** Format: int64 */
            householdLimit: number;
            households: components["schemas"]["TillHousehold"][];
            issuedAt: components["schemas"]["Instant"];
            openTimes?: components["schemas"]["OpenTime"][] | null;
            products: components["schemas"]["Product"][];
            shop: components["schemas"]["UUID"];
            /** Format: int64 */
            shopLimit: number;
            token: string;
            village: string;
        };
        TimelineStep: {
            about?: components["schemas"]["UUID"] | null;
            actor: components["schemas"]["UUID"];
            /** @example 王秀兰 */
            actorName: string;
            /** @example reviewer */
            actorRole: string;
            happenedAt: components["schemas"]["Instant"];
            reason?: string | null;
            state: components["schemas"]["DeedState"];
            /** Format: int32 */
            step: number;
            /** @example APPROVED */
            what: string;
        };
        ToPrint: {
            /**
             * Format: int32
             * @example 20
             */
            count: number;
        };
        ToPublish: {
            /** @description Null for all that are approved */
            deeds?: string[] | null;
        };
        /** @enum {string} */
        TransferKind: "EARN" | "DEDUCT" | "REDEEM" | "REFUND" | "EXPIRE" | "DONATE" | "GIFT" | "DIVIDEND" | "OPENING" | "REVERSAL";
        /** @description A rulebook tried on a month's real acts; nothing is posted */
        Trial: {
            ages: components["schemas"]["TrialShare"][];
            /** Format: int64 */
            budgetFen?: number | null;
            changed: components["schemas"]["TrialHousehold"][];
            draft: components["schemas"]["TrialSide"];
            /** Format: int64 */
            given: number;
            groups: components["schemas"]["TrialShare"][];
            inForce?: components["schemas"]["TrialSide"] | null;
            /** @example 2026-10 */
            month: string;
            rules: components["schemas"]["TrialShare"][];
            /** Format: int32 */
            same: number;
            /** @example 532623101201 */
            village: string;
        };
        TrialHousehold: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            household: components["schemas"]["Whose"];
            reasons: components["schemas"]["TrialReason"][];
        };
        TrialReason: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            deed?: components["schemas"]["UUID"] | null;
            on: components["schemas"]["LocalDate"];
            refused: boolean;
            rule: components["schemas"]["Text"];
            why: components["schemas"]["Text"];
        };
        TrialShare: {
            /** Format: int32 */
            acts: number;
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            name: components["schemas"]["Text"];
        };
        TrialSide: {
            /** Format: int32 */
            acts: number;
            /** Format: int64 */
            awarded: number;
            /** Format: int64 */
            costFen?: number | null;
            /** Format: int64 */
            deducted: number;
            /** Format: int32 */
            lacking: number;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            refused: number;
            title: components["schemas"]["Text"];
            version: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Type: "NUMBER" | "DATE" | "CHOICE" | "FLAG" | "TEXT";
        Typed: {
            household: components["schemas"]["UUID"];
            rule: string;
            text: string;
            /** Format: int64 */
            worth: number;
        };
        UnderWay: {
            /** Format: int32 */
            objections: number;
            /** Format: int32 */
            unsettled: number;
            /** Format: int32 */
            waiting: number;
        };
        UnlockedGiftPoints: {
            /** Format: int64 */
            gift: number;
            /** Format: int64 */
            own: number;
        };
        UsedRule: {
            /** Format: int32 */
            deeds: number;
            name: components["schemas"]["Text"];
            /** @example good-deed */
            rule: string;
        };
        User: {
            disabledAt?: components["schemas"]["Instant"] | null;
            /** @example 王五 */
            displayName: string;
            household?: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            /** @example wangwu */
            name: string;
            /** @description true until the first password, which an administrator saw, was changed */
            passwordTemporary: boolean;
            person?: components["schemas"]["UUID"] | null;
            roles: components["schemas"]["RoleHeld"][];
        };
        /** Format: uuid */
        UUID: string;
        Verdict: {
            balance: string;
            cuts: components["schemas"]["Cut"][];
            explanation: components["schemas"]["Explanation"];
            /** Format: int64 */
            level?: number | null;
            /** Format: int64 */
            minutesCarried: number;
            /** Format: int64 */
            points: number;
            rule: string;
            /** Format: int64 */
            uncut: number;
        };
        /** @description The public board of a village */
        VillageBoard: {
            honours: components["schemas"]["Honour"][];
            name: string;
            publications: components["schemas"]["Posted"][];
            rulebook?: components["schemas"]["Rules"] | null;
            shops: components["schemas"]["Offer1"][];
            /** @example 532623101201 */
            village: string;
            within: string;
        };
        VillageIssueBudget: {
            budget?: components["schemas"]["IssueBudget"] | null;
        };
        /** @description Points of a village in a period; reversals are taken off what they reverse */
        VillageTotals: {
            /**
             * Format: int64
             * @description Taken back under a rule
             * @example 320
             */
            deducted: number;
            /**
             * Format: int64
             * @description Given away for a cause
             * @example 0
             */
            donated: number;
            /**
             * Format: int64
             * @description Run out, or cleared at a year's end or by a dividend
             * @example 0
             */
            expired: number;
            from: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Awarded: earned, opened, gifts of the pool
             * @example 12940
             */
            issued: number;
            /**
             * Format: int64
             * @description What members have at the end of the last day
             * @example 4570
             */
            outstanding: number;
            /**
             * Format: int64
             * @description Spent in shops, less refunds
             * @example 8050
             */
            redeemed: number;
            to: components["schemas"]["LocalDate"];
            /** @example 532623001001 */
            village: string;
        };
        Voice: {
            account: string;
            declaredBy: components["schemas"]["DeclaredBy"];
            declarer?: string | null;
            /** Format: int64 */
            minutes?: number | null;
            /** Format: int64 */
            proposed?: number | null;
            recorder: components["schemas"]["UUID"];
            toldAt: components["schemas"]["Instant"];
        };
        Wanted: {
            card?: string | null;
            household?: components["schemas"]["UUID"] | null;
            product: components["schemas"]["UUID"];
            /** Format: int64 */
            quantity: number;
            shop: components["schemas"]["UUID"];
        };
        Weight: {
            /** Format: int64 */
            most: number;
            /** Format: int64 */
            score: number;
            /** Format: int64 */
            step: number;
        };
        Who: {
            person: components["schemas"]["UUID"];
        };
        Who1: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        Whole: {
            activity: components["schemas"]["Activity"];
            code: string;
            helpedName?: string | null;
            parts: components["schemas"]["Named"][];
        };
        WholeDeed: {
            deed: components["schemas"]["DeedView"];
            more: components["schemas"]["DeedEvidence"];
            objections: components["schemas"]["ObjectionView"][];
            steps: components["schemas"]["TimelineStep"][];
        };
        WholeScoreList: {
            list: components["schemas"]["ScoreList"];
            scores: components["schemas"]["OutsideScored"][];
        };
        Whose: {
            /** @example 三组 */
            group: string;
            /** @example 张国强 */
            head: string;
            id: components["schemas"]["UUID"];
            /** @example 017 */
            number: string;
        };
        Wish: {
            answer?: string | null;
            answeredAt?: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            households: number;
            lastWishedAt: components["schemas"]["Instant"];
            /** @example 雨靴 */
            thing: string;
        };
        WishAnswer: {
            /** @example 下月进货 */
            answer: string;
            /** @example 雨靴 */
            thing: string;
        };
        Withdrawn: {
            /** @example 张三 */
            saidBy: string;
        };
        WithMembers: {
            household: components["schemas"]["Household"];
            members: components["schemas"]["Member"][];
        };
        WithPassword: {
            temporaryPassword: string;
            user: components["schemas"]["User"];
        };
        WithStatement: {
            query: components["schemas"]["StandingQuery"];
            statement?: string | null;
        };
        Word: {
            /** @description True where it was signed on paper */
            onPaper?: boolean | null;
            satisfied: boolean;
            words?: string | null;
        };
        Words: {
            en: string;
            zh: string;
        };
        Words1: {
            /** @example 收到，没有意见 */
            words: string;
        };
        /** @example 2026-11 */
        YearMonth: string;
        YearsWeight: {
            /** Format: int64 */
            most: number;
            /** Format: int64 */
            score: number;
            /** Format: int64 */
            step: number;
            /** Format: int32 */
            years: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keySet_keys: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Keys"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_balance: {
        parameters: {
            query?: {
                /** @description ISO instant, such as 2026-11-21T08:00:00Z */
                asOf?: string;
                basis?: string;
            };
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["HouseholdBalance"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giving_giving: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Giving"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giving_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsGift"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lapse_lapsing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["LapseForecast"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_statement: {
        parameters: {
            query?: {
                after?: string;
                gift?: boolean;
                limit?: number;
                /** @description Whose own account, where points are persons' */
                person?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageStatementLine"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_one: {
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
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_attend: {
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
                "application/json": components["schemas"]["Line2"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part1"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_cancel: {
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
                "application/json": components["schemas"]["Reason1"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_close: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finished"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_confirm: {
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
                "application/json": components["schemas"]["Word"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_claim: {
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
                "application/json": components["schemas"]["Who"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part1"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                person: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_voidHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                person: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason1"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part1"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_roll: {
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
                    "application/json": components["schemas"]["Whole"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_scan: {
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
                "application/json": components["schemas"]["Code1"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part1"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    act_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subject?: string;
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
                    "application/json": components["schemas"]["PageActRecord"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankClient_list: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BankClient"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankClient_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBankClient"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankClient"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankClient_replaceKeys: {
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
                "application/json": components["schemas"]["NextKeys"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankClient"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankProduct_products: {
        parameters: {
            query?: {
                bank?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["BankProduct"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankProduct_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBankProduct"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankProduct"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankProduct_end: {
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
                    "application/json": components["schemas"]["BankProduct"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_banks: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Bank"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBank"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bank"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trust_limit: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CardLimit"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trust_setLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardLimit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardLimit"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_issue: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedCard"][];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_byCard: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_block: {
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
                "application/json": components["schemas"]["CardLoss"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Card"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_replace: {
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
                "application/json": components["schemas"]["CardLoss"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedCard"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_gate: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CreditGate"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_review: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalReview"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalReview"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryComplaint_all: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["QueryComplaint"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryComplaint_answer: {
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
                "application/json": components["schemas"]["QueryComplaintAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryComplaint"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_scorecard: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_scorecards: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Published"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    creditGate_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScorecard"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notice_serve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Served1"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answerable"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deed_list: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                month?: string;
                oldestFirst?: boolean;
                state?: components["schemas"]["DeedState"];
                village: string;
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
                    "application/json": components["schemas"]["PageDeedView"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deed_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeedDeclaration"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deed_whole: {
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
                    "application/json": components["schemas"]["WholeDeed"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notice_accept: {
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
                "application/json": components["schemas"]["Words1"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_file: {
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
                    "application/zip": string;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    honour_honour: {
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
                "application/json": components["schemas"]["Telling"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Honoured"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objection_object: {
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
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raised"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deed_reverse: {
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
                "application/json": components["schemas"]["Reversing"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDeed"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_review: {
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
                "application/json": components["schemas"]["Review"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_score: {
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
                "application/json": components["schemas"]["Points"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deed_withdraw: {
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
                "application/json": components["schemas"]["Reason1"];
            };
        };
        responses: {
            /** @description Created */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deed_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeedDeclaration"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_reviewAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reviews"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reviewed"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enrolment"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_block: {
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
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_one: {
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
                    "application/json": components["schemas"]["DividendReport"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_handOver: {
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
                "application/json": components["schemas"]["DividendSigned"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DividendReport"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    division_below: {
        parameters: {
            query?: {
                in?: string;
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
                    "application/json": components["schemas"]["Division"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    division_one: {
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
                    "application/json": components["schemas"]["Division"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    division_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Naming"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Division"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    office_within: {
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
                    "application/json": components["schemas"]["OfficeHeld"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    office_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Taking"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHeld"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stocktake_differences: {
        parameters: {
            query: {
                /** @example 2026-11-01 */
                from: components["schemas"]["LocalDate"];
                /** @example 2026-11-30 */
                to: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["StockDifference"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_sustainability: {
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
                    "application/json": components["schemas"]["Sustainability"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_anomalies: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                division: string;
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
                    "application/json": components["schemas"]["Anomaly"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decision_find: {
        parameters: {
            query: {
                after?: string;
                from: string;
                hand?: string;
                limit?: number;
                rule?: string;
                state?: components["schemas"]["DeedState"];
                to: string;
                who?: string;
            };
            header?: never;
            path: {
                division: string;
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
                    "application/json": components["schemas"]["PageDecision"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageDeed_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                division: string;
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
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageDeed_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                division: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overview_overview: {
        parameters: {
            query?: {
                /** @example 2025-12 */
                from?: string;
                /** @example 2026-11 */
                to?: string;
            };
            header?: never;
            path: {
                division: string;
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
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decision_rules: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                division: string;
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
                    "application/json": components["schemas"]["UsedRule"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    honour_withdraw: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carriedStatement_printAtDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
                query: components["schemas"]["UUID"];
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
                    "application/pdf": string;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskConsent_ofHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Consent"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskConsent_onPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPaperConsent"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carriedStatement_makeAtDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer1"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskConsent_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
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
                    "application/octet-stream": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskConsent_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ConsentReceipt"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskConsent_withdrawnOnPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pledge_ofHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Loan"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pledge_onPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                household: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPaperPledge"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    household_one: {
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
                    "application/json": components["schemas"]["WithMembers"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    household_change: {
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
                "application/json": components["schemas"]["Change"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publication_ofHousehold: {
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
                    "application/json": components["schemas"]["PageDeedView"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_ofHousehold: {
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
                    "application/json": components["schemas"]["DividendShare"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    household_leave: {
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
                "application/json": components["schemas"]["On"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_add: {
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
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                person: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["On1"];
            };
        };
        responses: {
            /** @description Created */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objection_ofHousehold: {
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
                    "application/json": components["schemas"]["ObjectionView"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_household: {
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
                "application/json": components["schemas"]["Agreed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TillPicture"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_hideHousehold: {
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
                "application/json": components["schemas"]["Withdrawn"];
            };
        };
        responses: {
            /** @description Created */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trust_setPin: {
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
                "application/json": components["schemas"]["HouseholdPin"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tier_tiers: {
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
                    "application/json": components["schemas"]["RulebookStanding"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_identified: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityLookup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_withdraw: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_ofBank: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageLoanView"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLoan"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_loan: {
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
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_arrears: {
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
                "application/json": components["schemas"]["LoanMoney"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_callOff: {
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
                "application/json": components["schemas"]["LoanEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_decide: {
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
                "application/json": components["schemas"]["LoanDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_disburse: {
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
                "application/json": components["schemas"]["LoanMoney"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_file: {
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
                    "application/json": components["schemas"]["LoanFile"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_repay: {
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
                "application/json": components["schemas"]["LoanMoney"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loan_writeOff: {
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
                "application/json": components["schemas"]["LoanEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logProofs_audit: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["LogFinding"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logProofs_proof: {
        parameters: {
            query?: {
                side?: string;
            };
            header?: never;
            path: {
                transferId: components["schemas"]["UUID"];
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
                    "text/plain": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logProofs_consistency: {
        parameters: {
            query: {
                county?: string;
                from: number;
                to: number;
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
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logProofs_inclusion: {
        parameters: {
            query: {
                county?: string;
                index: number;
                size: number;
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
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_me: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carriedStatement_printOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                query: components["schemas"]["UUID"];
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
                    "application/pdf": string;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_own: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Consent"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carriedStatement_makeOwn: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer1"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_photo: {
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
                    "application/octet-stream": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_receipt: {
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
                    "application/json": components["schemas"]["ConsentReceipt"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_withdraw: {
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pledge_own: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Loan"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pledge_ownFile: {
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
                    "application/json": components["schemas"]["LoanFile"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pledge_pledge: {
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
                "application/json": components["schemas"]["NewPledge"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankProduct_own: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Offer"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryComplaint_own: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["QueryComplaint"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_standing: {
        parameters: {
            query?: {
                day?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownCredit_aboutOwn: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["StandingQuery"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryComplaint_complain: {
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
                "application/json": components["schemas"]["NewQueryComplaint"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryComplaint"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_correct: {
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
                "application/json": components["schemas"]["PersonDetails"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_die: {
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
                "application/json": components["schemas"]["On1"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_erase: {
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
            /** @description Created */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_kin: {
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
                    "application/json": components["schemas"]["DeclaredKin"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_declare: {
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
                "application/json": components["schemas"]["Kin"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declared"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_move: {
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
                "application/json": components["schemas"]["Moving"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    member_phone: {
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
                    "application/json": components["schemas"]["Phone"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    news_news: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageNewsItem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    news_endpoints: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["NewsEndpoint"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    news_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNewsEndpoint"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsEndpoint"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    news_end: {
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
                    "application/json": components["schemas"]["NewsEndpoint"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    news_replay: {
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
                "application/json": components["schemas"]["NewsReplay"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsReplayed"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    news_test: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsEndpoint"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objection_list: {
        parameters: {
            query: {
                after?: string;
                division: string;
                limit?: number;
                open?: boolean;
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
                    "application/json": components["schemas"]["PageObjectionView"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objection_appeal: {
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
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raised"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objection_decide: {
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
                "application/json": components["schemas"]["Answer2"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answered"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    office_leave: {
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
                "application/json": components["schemas"]["Leaving"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHeld"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    operator_counties: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["County"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    operator_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCounty"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opened"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    operator_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextKey"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outsideScore_lists: {
        parameters: {
            query: {
                scope: string;
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
                    "application/json": components["schemas"]["ScoreList"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outsideScore_take: {
        parameters: {
            query: {
                /**
                 * @description The name under which rulebooks read it
                 * @example credit-score
                 */
                fact: string;
                filename: string;
                /**
                 * @description First day on which a period may end that reads it
                 * @example 2026-01-01
                 */
                from: components["schemas"]["LocalDate"];
                /** @description The list that this one corrects */
                replaces?: components["schemas"]["UUID"];
                /**
                 * @description Code of the village, town or county whose households it scores
                 * @example 532623101201
                 */
                scope: string;
                /**
                 * @description Who made the list
                 * @example 县农村信用合作联社
                 */
                source: string;
                /**
                 * @description Last such day
                 * @example 2026-12-31
                 */
                until: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoresTaken"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outsideScore_list: {
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
                    "application/json": components["schemas"]["WholeScoreList"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outsideScore_asked: {
        parameters: {
            query: {
                scope: string;
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
                    "application/json": components["schemas"]["AskedScore"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outsideScore_look: {
        parameters: {
            query: {
                /**
                 * @description The name under which rulebooks read it
                 * @example credit-score
                 */
                fact: string;
                filename: string;
                /**
                 * @description First day on which a period may end that reads it
                 * @example 2026-01-01
                 */
                from: components["schemas"]["LocalDate"];
                /** @description The list that this one corrects */
                replaces?: components["schemas"]["UUID"];
                /**
                 * @description Code of the village, town or county whose households it scores
                 * @example 532623101201
                 */
                scope: string;
                /**
                 * @description Who made the list
                 * @example 县农村信用合作联社
                 */
                source: string;
                /**
                 * @description Last such day
                 * @example 2026-12-31
                 */
                until: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoresTaken"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_certificate: {
        parameters: {
            query: {
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
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
                    "application/pdf": string;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attendance_hours: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["HoursSheet"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    photo_photo: {
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
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shop_change: {
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
                "application/json": components["schemas"]["Offer2"];
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
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_product: {
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
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TillPicture"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_hideProduct: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stock_lots: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stock_receive: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLot"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statusList_statusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                number: number;
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
                    "application/statuslist+jwt": string;
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gift_gift: {
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
                    "application/json": components["schemas"]["Gift"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageBoard_board: {
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
            /** @description The board */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageBoard"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardObjection_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardObjection_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publication_publication: {
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
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publication_lines: {
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
                    "application/json": components["schemas"]["PageMaskedLine"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objection_objectToLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raised"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redemption_redeem: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redemption_receipt: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redemption_refund: {
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
                "application/json": components["schemas"]["ReturnOfGoods"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rosterImport_latest: {
        parameters: {
            query: {
                scope: string;
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
                    "application/json": components["schemas"]["RosterReport"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rosterImport_upload: {
        parameters: {
            query: {
                filename: string;
                /**
                 * @description Code of the village, town or county whose roster it is
                 * @example 532623101201
                 */
                scope: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterReport"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rosterImport_one: {
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
                    "application/json": components["schemas"]["RosterReport"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rosterImport_apply: {
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
                    "application/json": components["schemas"]["RosterReport"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheme_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheme_all: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PublishedScheme"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheme_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PublishedSchemeText"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_waiting: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["RulebookLine"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookDraft"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_open: {
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
                    "application/json": components["schemas"]["RulebookText"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoption_adopt: {
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
                "application/json": components["schemas"]["RulebookMeeting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoption_enterIntoForce: {
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
                "application/json": components["schemas"]["RulebookEntry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_examine: {
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
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoption_file: {
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
                "application/json": components["schemas"]["RulebookFiling"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoption_override: {
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
                "application/json": components["schemas"]["RulebookOverride"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_plain: {
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
                    "application/json": components["schemas"]["RulebookInForce"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_save: {
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
                "application/json": components["schemas"]["RulebookRevision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trial_trial: {
        parameters: {
            query: {
                /** @description What may be spent on goods in the month, in fen */
                budgetFen?: number;
                /** @example 2026-10 */
                month: string;
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
                    "application/json": components["schemas"]["Trial"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoption_withdraw: {
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
                "application/json": components["schemas"]["RulebookWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookLine"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookLook"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookSeen"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                moralbank_refresh?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_switchTo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextRole"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_renew: {
        parameters: {
            query?: never;
            header?: {
                "X-Moral-Bank"?: string;
            };
            path?: never;
            cookie?: {
                moralbank_refresh?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Renewal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_settlement: {
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
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_callOff: {
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
                "application/json": components["schemas"]["SettlementCallingOff"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_export: {
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
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_pay: {
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
                "application/json": components["schemas"]["NewSettlementPayment"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_sign: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shop_shops: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shop_open: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shop"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_list: {
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
                    "application/json": components["schemas"]["Device"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_offer: {
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
                "application/json": components["schemas"]["NewDevice"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shop_setOpen: {
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
                "application/json": components["schemas"]["ShopOpening"];
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
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shop_products: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shop_offer: {
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
                "application/json": components["schemas"]["Offer2"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redemption_redemptions: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_ofShop: {
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
                    "application/json": components["schemas"]["Settlement"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlement_draw: {
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
                "application/json": components["schemas"]["NewSettlement"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    specialOrder_orders: {
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
                    "application/json": components["schemas"]["SpecialOrder"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stock_movements: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stocktake_ofShop: {
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
                    "application/json": components["schemas"]["Stocktake"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stocktake_open: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    specialOrder_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialOrder"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    specialOrder_callOff: {
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
                "application/json": components["schemas"]["CallingOff"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialOrder"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    specialOrder_handOut: {
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
                "application/json": components["schemas"]["HandingOut"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standingBatch_batches: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["StandingBatch"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standingBatch_handIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStandingBatch"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingBatch"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standingBatch_batch: {
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
                    "application/json": components["schemas"]["StandingBatch"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standingBatch_results: {
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
                    "application/json": components["schemas"]["PageBatchLine"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standing_ofBank: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageStandingQuery"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standing_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStandingQuery"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer1"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standing_question: {
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
                    "application/json": components["schemas"]["WithStatement"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standing_bundle: {
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
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bankProduct_offers: {
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
                    "application/json": components["schemas"]["Offer"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stock_writeOff: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLot"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stock_move: {
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
                "application/json": components["schemas"]["MoveOfGoods"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLot"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stocktake_stocktake: {
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
                    "application/json": components["schemas"]["Stocktake"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stocktake_close: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stocktake_count: {
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
                "application/json": components["schemas"]["StocktakeCounts"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stocktake"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    till_end: {
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
                "application/json": components["schemas"]["EndOfCase"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_picture: {
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
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_find: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    picture_forTill: {
        parameters: {
            query: {
                id: string[];
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
                    "application/json": components["schemas"]["TillPictureContent"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    till_snapshot: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["TillSnapshot"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    till_synchronise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shop: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Queue"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer3"][];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trust_check: {
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
                "application/json": components["schemas"]["HouseholdPin"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                text?: string;
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
                    "application/json": components["schemas"]["PageUser"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithPassword"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_get: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_disable: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_enable: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_grant: {
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
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    user_reset: {
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
                    "application/json": components["schemas"]["WithPassword"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageListed"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityCall"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_check: {
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
                    "application/json": components["schemas"]["BooksCheck"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_sheet: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closing_done: {
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
                    "application/json": components["schemas"]["Done"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closing_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Period1"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodReport"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closing_preview: {
        parameters: {
            query: {
                on: string;
                per: components["schemas"]["PeriodUnit"];
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
                    "application/json": components["schemas"]["PeriodReport"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notice_pending: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PagePending"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_list: {
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
                    "application/json": components["schemas"]["DividendSummary"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DividendToDeclare"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DividendReport"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_offered: {
        parameters: {
            query: {
                on: string;
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
                    "application/json": components["schemas"]["DividendOffered"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dividend_preview: {
        parameters: {
            query: {
                dividend: string;
                on: string;
                poolFen?: number;
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
                    "application/json": components["schemas"]["DividendReport"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    form_doers: {
        parameters: {
            query: {
                name: string;
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
                    "application/json": components["schemas"]["Doer"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_entries: {
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
                    "application/json": components["schemas"]["FundEntry"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFundEntry"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundEntry"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gift_ofVillage: {
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
                    "application/json": components["schemas"]["Gift"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stock_goodsLedger: {
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
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    honour_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageHonoured"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    household_list: {
        parameters: {
            query?: {
                after?: string;
                group?: string;
                limit?: number;
                text?: string;
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
                    "application/json": components["schemas"]["PageHousehold"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    household_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueBudget_budget: {
        parameters: {
            query?: {
                on?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["VillageIssueBudget"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueBudget_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIssueBudget"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageIssueBudget"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageDeed_month: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                month: string;
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
                    "application/json": components["schemas"]["MonthWork"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                month: string;
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
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    form_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToPrint"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    form_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                form: string;
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
                    "application/json": components["schemas"]["PaperForm"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    photo_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledger_totals: {
        parameters: {
            query?: {
                /** @description First day, such as 2026-11-01 */
                from?: string;
                /** @description Last day, included */
                to?: string;
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
                    "application/json": components["schemas"]["VillageTotals"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageDeed_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PagePublication"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageDeed_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToPublish"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_inForce: {
        parameters: {
            query?: {
                on?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["RulebookInForce"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rulebook_versions: {
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
                    "application/json": components["schemas"]["RulebookLine"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    villageDeed_settle: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheet_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                period: string;
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
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheet_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheet_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheet_score: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scores"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scores1"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheet_down: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                period: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sheet_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Typed"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_slowMovers: {
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
                    "application/json": components["schemas"]["SlowMover"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    till_open: {
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
                    "application/json": components["schemas"]["Case"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishAnswer"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wish"][];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_wishes: {
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
                    "application/json": components["schemas"]["Wish"][];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_wish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWish"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wish"][];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logFiles_logs: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PublicLog"][];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logFiles_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
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
                    "text/plain": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logFiles_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
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
                    "text/plain": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logFiles_tile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                level: string;
                tile: string;
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
                    "application/octet-stream": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logFiles_entries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                tile: string;
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
                    "application/octet-stream": unknown;
                };
            };
            /** @description A refusal, by its stable code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    token_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_assertion?: string;
                    client_assertion_type?: string;
                    client_id?: string;
                    grant_type?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description A refusal, by its stable code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal, by its stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
