/** Generated from the controllers by `npm run api:generate`; never edited by hand. */

export interface paths {
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers too (503 otherwise) */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by WeChat */
        post: operations["Auth_wechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with name and password (staff) */
        post: operations["Auth_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rotate the refresh token */
        post: operations["Auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My sessions */
        get: operations["Auth_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sessions */
        delete: operations["Auth_revoke"];
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
        /** Who I am and which hats I have */
        get: operations["Me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name, home or display settings */
        patch: operations["Me_update"];
        trace?: never;
    };
    "/api/v1/me/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at my sensitive data, newest first */
        get: operations["Me_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything kept about my person, in clear */
        get: operations["Me_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the demo (demo mode only) */
        get: operations["Demo_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become one of the demo people (demo mode only) */
        post: operations["Demo_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/real-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my name was compared with my ID card */
        get: operations["RealName_state"];
        put?: never;
        /** Ask the committee to compare my name with my ID card */
        post: operations["RealName_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/real-name/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what I gave; nothing is kept */
        post: operations["RealName_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/real-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for the comparison, longest first */
        get: operations["RealName_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/real-names/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and number to compare with the card; the look is noted */
        post: operations["RealName_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/real-names/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The card says the same */
        post: operations["RealName_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/real-names/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The card says something else, or nobody came */
        post: operations["RealName_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I agreed on with others */
        get: operations["Agreement_mine"];
        put?: never;
        /** Enter the code of the other */
        post: operations["Agreement_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/agreements/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code for the other to enter on her phone */
        post: operations["Agreement_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/agreements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it, at once */
        post: operations["Agreement_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions directly below `parent` (the district when absent) */
        get: operations["Region_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grid of a point */
        get: operations["Region_resolve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shapes of a region and of the regions directly below it */
        get: operations["Region_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that serve a region (inherited from the regions above it) */
        get: operations["Unit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one picture (at most 10 MB); it is re-encoded and position data is removed */
        post: operations["File_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture behind a signed link */
        get: operations["File_send"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service tiles in plain words */
        get: operations["Catalogue_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{tile}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Components and matters of a tile */
        get: operations["Catalogue_matters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the catalogue, newest first */
        get: operations["Catalogue_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of a version */
        get: operations["Catalogue_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as a table */
        get: operations["Catalogue_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a draft, also to go back to an earlier version */
        post: operations["Catalogue_begin"];
        /** Throw the draft away */
        delete: operations["Catalogue_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a table the draft, whole or not at all */
        post: operations["Catalogue_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/draft/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the draft differs from what is in force */
        get: operations["Catalogue_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/draft/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change a row of the draft */
        put: operations["Catalogue_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/draft/entries/{kind}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a row out of the draft */
        delete: operations["Catalogue_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/draft/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From now on the draft is in force */
        post: operations["Catalogue_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Likeliest services for a text, and who would get it there */
        post: operations["Suggestion_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me, by box */
        get: operations["List_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests of my regions by box, filters and words; what waits with least time left first */
        get: operations["List_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public requests and my own, by words and filters, newest first */
        get: operations["List_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open public requests near a point that may be about the same thing */
        post: operations["Similar_near"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests this one may be a duplicate of */
        get: operations["Similar_like"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another kind of matter than it was taken for */
        post: operations["Similar_reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/requests/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units to choose from, with reasons */
        get: operations["Workbench_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it in */
        post: operations["Workbench_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse with a reason */
        post: operations["Workbench_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to one or several units; also replaces returned orders */
        post: operations["Workbench_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/insist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A returned order goes back to the same unit */
        post: operations["Workbench_insist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order nobody has taken is taken back */
        post: operations["Workbench_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/verify-pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seen in the field: it is done */
        post: operations["Workbench_verifyPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/verify-fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seen in the field: it is not done; goes back with the same deadline */
        post: operations["Workbench_verifyFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It becomes a case the district answers for */
        post: operations["Decision_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/retier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another weight; HARD hands it to everybody, another one takes it back */
        post: operations["Decision_retier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same matter as another one: followers go there */
        post: operations["Decision_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/ask-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to put it off until a time */
        post: operations["Decision_askSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what somebody else asked: the clock stands still */
        post: operations["Decision_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/deny-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to put it off */
        post: operations["Decision_denySuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on before the time */
        post: operations["Decision_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the reporter; for staff and the units that work on it */
        post: operations["Decision_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/read-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer was read and waits no longer */
        post: operations["Decision_readAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My unit's orders, least time left first */
        get: operations["Order_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order of my unit */
        get: operations["Order_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it */
        post: operations["Order_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the work */
        post: operations["Order_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report back with words and photos */
        post: operations["Order_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not ours: give it back with a reason */
        post: operations["Order_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for more time, before the deadline */
        post: operations["OrderAsk_askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/grant-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** More time; the old deadline stays on the record */
        post: operations["OrderAsk_grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/deny-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No more time */
        post: operations["OrderAsk_denyExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/ask-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to put it off until a time */
        post: operations["OrderAsk_askSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that could do a part of it */
        get: operations["OrderAsk_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a part to another unit */
        post: operations["OrderAsk_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a part back that was given away; answers the order it belonged to */
        post: operations["OrderAsk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/insist-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A part that came back goes to the same unit again; answers the order it belongs to */
        post: operations["OrderAsk_insistPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/rating-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds to my rating: contacted, reason, pictures */
        post: operations["Survey_addDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/phone-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what a reporter without the app said; never by the unit that did the work */
        post: operations["Survey_byPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed requests whose reporter has not been heard */
        get: operations["Call_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/phone-survey/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom to call; the look is recorded for her to read */
        post: operations["Call_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/phone-survey/missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call that brought no answer */
        post: operations["Call_missed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report something or ask for help */
        post: operations["Request_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I reported or support */
        get: operations["Request_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open public requests near a point, nearest first */
        get: operations["Request_nearby"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/nearby/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open public requests near a point for a map, nearest first, at most 300 */
        get: operations["Request_pins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request as the reader may see it */
        get: operations["Request_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "Me too" */
        post: operations["Request_support"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask or add something */
        post: operations["Request_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back */
        post: operations["Request_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Solved? How satisfied? "Not solved" reopens */
        post: operations["Request_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what was asked */
        post: operations["Request_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen within 15 days */
        post: operations["Request_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filters I keep, and those shared in my units */
        get: operations["Desk_savedFilters"];
        put?: never;
        /** Keep a filter under a name */
        post: operations["Desk_saveFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a filter */
        delete: operations["Desk_removeFilter"];
        options?: never;
        head?: never;
        /** Rename, pin or share a filter */
        patch: operations["Desk_changeFilter"];
        trace?: never;
    };
    "/api/v1/workbench/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My last exports */
        get: operations["Desk_myExports"];
        put?: never;
        /** Write what a filter leaves into a file */
        post: operations["Desk_askExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an export is */
        get: operations["Desk_oneExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an export */
        post: operations["Desk_cancelExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file behind the link of an export */
        get: operations["Desk_exportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/bulk/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in many; says of each whether and why not */
        post: operations["Desk_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/bulk/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give many to one unit; says of each whether and why not */
        post: operations["Desk_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench/bulk/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Units that answer for the selected ones */
        post: operations["Desk_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteer/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My profile, totals and next duty */
        get: operations["Volunteer_me"];
        /** Register or change my profile */
        put: operations["Volunteer_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteer/me/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have a rest: nobody asks me until that day */
        put: operations["Volunteer_pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteer/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I signed up for, next first */
        get: operations["Volunteer_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My service records, newest first */
        get: operations["Volunteer_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/to-confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that wait for my unit */
        get: operations["Volunteer_toConfirm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a record */
        post: operations["Volunteer_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hours/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Question a record */
        post: operations["Volunteer_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a task, also out of a request */
        post: operations["Task_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tasks soon and near */
        get: operations["Task_near"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/organised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of my unit or team, next first */
        get: operations["Task_organised"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task as the reader may see it */
        get: operations["Task_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a place in one tap (or apply, where the committee decides), also with friends and children */
        post: operations["Task_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queue for a full role, also with friends */
        post: operations["Task_waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cancel-signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I cannot come */
        post: operations["Task_cancelSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/confirm-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I come to the place that was kept for me */
        post: operations["Task_confirmPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I say no to a place the organiser gave me */
        post: operations["Task_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call it off; everyone is told */
        post: operations["Task_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signups/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to an application */
        post: operations["Task_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signups/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline an application */
        post: operations["Task_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/change/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change would do to the people who said yes */
        post: operations["Change_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change it; whoever said yes is told, and asked when time or place are other ones */
        post: operations["Change_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/keep-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I still come, also after the change */
        post: operations["Change_keepPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes, how she kept what she took on, who did not come */
        get: operations["SignupDesk_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assignable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Volunteers of the community and the team whom one may ask by name */
        get: operations["SignupDesk_assignable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody a place by name; she may say no */
        post: operations["SignupDesk_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signups/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody did not come, or take it back */
        post: operations["SignupDesk_absent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/no-shows/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When it was said that I did not come */
        get: operations["NoShow_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/no-shows/disputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What volunteers say to it, to be decided */
        get: operations["NoShow_disputed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/no-shows/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I say something to it */
        post: operations["NoShow_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/no-shows/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide once whether it stands */
        post: operations["NoShow_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Volunteers of my community and what is to be done about their papers */
        get: operations["Certify_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteers/{personId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the papers of one of them; she can read that I did */
        post: operations["Certify_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteers/{personId}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note that my unit has seen a skill, and until when */
        put: operations["Certify_certify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volunteers/{personId}/insurance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note until when she is insured */
        put: operations["Certify_insure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is here (leader and organiser) */
        get: operations["Attendance_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rotating check-in code, for a leader who is checked in */
        get: operations["Attendance_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check in or out by the code */
        post: operations["Attendance_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/roster/{signupId}/tick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader ticks the list: in or out */
        post: operations["Attendance_tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/roster/{signupId}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A friendly reminder */
        post: operations["Attendance_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I said about coming */
        get: operations["Arrival_own"];
        put?: never;
        /** On my way, or late */
        post: operations["Arrival_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** About my own hours, newest first */
        get: operations["Hand_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/helped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I or my unit is said to have been helped */
        get: operations["Hand_helped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my unit entered, or what waits for me as the second unit */
        get: operations["Hand_desk"];
        put?: never;
        /** Enter hours by hand */
        post: operations["Hand_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Volunteers of my community */
        get: operations["Hand_volunteers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for hours of mine */
        post: operations["Hand_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/{id}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make what a volunteer asked for our own, and say who was helped */
        post: operations["Hand_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who was helped: it was so, or not */
        post: operations["Hand_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vouch as the second unit */
        post: operations["Hand_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse, with a reason */
        post: operations["Hand_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back */
        post: operations["Hand_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-hours/{id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The number to ask who was helped */
        post: operations["Hand_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be entered by hand, and what will be */
        get: operations["HandRule_rule"];
        put?: never;
        /** A new version, from a day on; what was entered before keeps the one it was entered under */
        post: operations["HandRule_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-rule/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version, newest first */
        get: operations["HandRule_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-rule/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a rule would have refused in the last ninety days */
        post: operations["HandRule_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Series of my unit or team, running ones first */
        get: operations["Series_list"];
        put?: never;
        /** Publish a task on every date of a rule */
        post: operations["Series_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dates of a rule, with the holidays among them */
        post: operations["Series_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A series with its dates and who holds them */
        get: operations["Series_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/change/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many dates and people a change from a day on touches */
        post: operations["Series_previewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change this and all following dates; each person is told once */
        post: operations["Series_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on until a later day */
        post: operations["Series_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call off everything from a day on; each person is told once */
        post: operations["Series_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of my unit, then those of the system */
        get: operations["Template_list"];
        put?: never;
        /** Keep a task as a template of my unit */
        post: operations["Template_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw a template of my unit away */
        delete: operations["Template_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-calendar/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is to do on each day of a month */
        get: operations["Calendar_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-calendar/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a day, first one first */
        get: operations["Calendar_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Neighbours of my committee, names masked */
        get: operations["Care_list"];
        put?: never;
        /** A neighbour more, with her consent */
        post: operations["Care_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-recipients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct what is known of her */
        put: operations["Care_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-recipients/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything known of her; the look is noted */
        post: operations["Care_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-recipients/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take her off the list */
        post: operations["Care_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-recipients/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How often she is visited */
        post: operations["Care_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-recipients/{id}/plan/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No more visits */
        post: operations["Care_endPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to come, then the last month */
        get: operations["Visit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Volunteers of my community */
        get: operations["Visit_visitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits I go to */
        get: operations["Visit_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/arrange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask volunteers, or name who has agreed to go */
        post: operations["Visit_arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and door, for who goes, on the day; the look is noted */
        post: operations["Visit_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I am there */
        post: operations["Visit_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The log; what she needs becomes a request */
        post: operations["Visit_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is due, who is overdue, who comes; no names for the street */
        get: operations["Standing_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-standings/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as Excel or CSV; every neighbour in it notes the look */
        get: operations["Standing_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be worth a look in my regions */
        get: operations["Anomaly_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/anomalies/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind it */
        get: operations["Anomaly_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/anomalies/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was made of it; hours may be taken back */
        post: operations["Anomaly_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/for-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks that fit me, best first */
        get: operations["Matching_forMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would see and be asked for a task, before it is published */
        post: operations["Matching_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My open invitations */
        get: operations["Matching_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I come */
        post: operations["Matching_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not this time; nothing is held against me */
        post: operations["Matching_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest plan of my region, and whether a newer one is being computed */
        get: operations["Plan_desk"];
        put?: never;
        /** Computes a plan; one at a time per region, who comes second gets the same */
        post: operations["Plan_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides that somebody has a place, or not this time; holds from the next plan on */
        put: operations["Plan_wish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan */
        get: operations["Plan_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why these people, who else, and why not others */
        get: operations["Plan_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the invitations of my region, when quiet hours are over */
        post: operations["Plan_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be with more people needed, or without a rule; nothing is saved */
        post: operations["Plan_whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All teams; the tree is in parentId */
        get: operations["Team_list"];
        put?: never;
        /** Found a team */
        post: operations["TeamDesk_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of the team I am in */
        get: operations["Team_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team's page, without names for visitors */
        get: operations["Team_page"];
        /** Say what the team does */
        put: operations["TeamDesk_describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My request and the invitations that wait */
        get: operations["Team_asks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to join; a leader answers */
        post: operations["Team_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-asks/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer: the leader a request, the invited person an invitation */
        post: operations["Team_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-asks/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what I asked */
        post: operations["Team_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave; nobody has to agree */
        post: operations["Team_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-codes/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which team a code leads to */
        post: operations["Team_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-codes/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the team of a code at once */
        post: operations["Team_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, asks, notices and history of a team I lead */
        get: operations["TeamDesk_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a volunteer of the community to join */
        post: operations["TeamDesk_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code to join by */
        post: operations["TeamDesk_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/members/{personId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a member out, with a reason */
        post: operations["TeamDesk_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a leader or a deputy */
        post: operations["TeamDesk_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/officers/{personId}/relieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody leads no longer */
        post: operations["TeamDesk_relieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something to the whole team */
        post: operations["TeamDesk_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-notices/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a notice back from who has not read it */
        post: operations["TeamDesk_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/merge/{intoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a merger would move */
        get: operations["TeamDesk_preview"];
        put?: never;
        /** Merge this team into another one */
        post: operations["TeamDesk_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My stars and the next one */
        get: operations["Honour_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stars on public notice, and those given lately */
        get: operations["Honour_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to a star on notice, with a reason */
        post: operations["Honour_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thank those who did a task; for whom it was done, and staff */
        post: operations["Honour_thank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thankable-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks I may say thank you for */
        get: operations["Honour_thankable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thanks that came for me, newest first */
        get: operations["Honour_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thanks/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a note away, or take it out again */
        post: operations["Honour_hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thanks/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the committee to look at a note */
        post: operations["Honour_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours of those who want to be seen, and my own place */
        get: operations["Honour_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stand on boards, or leave them */
        put: operations["Honour_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/honours/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year of my service */
        get: operations["Honour_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/honours/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My record in the five classes of the law, as a workbook */
        get: operations["Honour_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections in my communities, open ones first */
        get: operations["RecognitionDesk_objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-objections/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether an objection holds, with an answer */
        post: operations["RecognitionDesk_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-notices/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a withdrawn star on notice again */
        post: operations["RecognitionDesk_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reported-thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes that were reported in my communities */
        get: operations["RecognitionDesk_reported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reported-thanks/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a reported note, or take it away from everybody */
        post: operations["RecognitionDesk_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who served for my unit */
        get: operations["RecognitionDesk_volunteers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Training, commendations and complaints my unit entered */
        get: operations["RecognitionDesk_listed"];
        put?: never;
        /** Enter training, a commendation or a complaint */
        post: operations["RecognitionDesk_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-entries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A wrong entry no longer counts */
        post: operations["RecognitionDesk_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workbooks of records I asked for, and how far they are */
        get: operations["RecognitionDesk_myExports"];
        put?: never;
        /** Write my unit's records in the five classes of the law into a workbook */
        post: operations["RecognitionDesk_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbook */
        get: operations["RecognitionDesk_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stars take, and what they will take */
        get: operations["StarRule_rule"];
        put?: never;
        /** A new version, from a day on; stars that were given stay */
        post: operations["StarRule_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-rule/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version, newest first */
        get: operations["StarRule_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/star-rule/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a rule would change, with the hours of today */
        post: operations["StarRule_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My balance, what is put aside, what waits and what expires next */
        get: operations["Statement_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry with its source, newest first */
        get: operations["Statement_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/entries/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My statement as Excel or CSV, to keep */
        get: operations["Statement_entriesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What expires when, soonest first */
        get: operations["Statement_expiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My year month by month */
        get: operations["Statement_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/postings/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hours, the check-in and the person behind an entry */
        get: operations["Statement_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/records/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The award of a service record with everything behind it */
        get: operations["Statement_recordTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/account/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up my points: what is put aside comes back first, then everything is forfeited */
        post: operations["Closure_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/account/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Collect points again, beginning with nothing */
        post: operations["Closure_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What units may give this year, gave and will have given */
        get: operations["Budget_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/budget-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a larger budget */
        post: operations["Budget_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/budget-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or refuse, as another person than who asked */
        post: operations["Budget_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the rule of points, newest first */
        get: operations["Rule_list"];
        put?: never;
        /** Write a draft */
        post: operations["Rule_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/rules/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a draft */
        put: operations["Rule_edit"];
        post?: never;
        /** Drop a draft */
        delete: operations["Rule_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/rules/{version}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What last month would have been by this rule */
        get: operations["Rule_simulate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/rules/{version}/switch-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it hold from a moment to come */
        post: operations["Rule_switchOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/rules/{version}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a rule that has not begun a draft again */
        post: operations["Rule_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/postings/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an award of mine is wrong */
        post: operations["Dispute_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries that volunteers call wrong */
        get: operations["Dispute_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/disputes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer, and with `points` correct by a reversal and a new award */
        post: operations["Dispute_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be worth a look: outliers, rings, favourites, bursts of corrections */
        get: operations["Trust_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/findings/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what was made of a finding */
        post: operations["Trust_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/public-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums of this year by community, without people */
        get: operations["Trust_publicTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supervision orders of my region or my unit, red first */
        get: operations["Supervision_list"];
        put?: never;
        /** Issue one by hand */
        post: operations["Supervision_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many wait, by whose turn and by colour */
        get: operations["Supervision_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units an order about a request can go to */
        get: operations["Supervision_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its steps */
        get: operations["Supervision_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer in my own name */
        post: operations["Supervision_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer will do */
        post: operations["Supervision_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer will not do */
        post: operations["Supervision_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-orders/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back, with a reason */
        post: operations["Supervision_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule that holds now */
        get: operations["Rule_rule"];
        put?: never;
        /** Make the next version of the rule */
        post: operations["Rule_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-rule/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the rule, the one in force first */
        get: operations["Rule_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision-rule/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a rule would have done in the last thirty days */
        post: operations["Rule_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whistles I see, newest first */
        get: operations["Whistle_list"];
        put?: never;
        /** Call departments to a request */
        post: operations["Whistle_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each department answers whistles */
        get: operations["Whistle_tally"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments that can be called to a request */
        get: operations["Whistle_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One whistle with its notes */
        get: operations["Whistle_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call more departments */
        post: operations["Whistle_callMore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The joint conclusion */
        post: operations["Whistle_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody has to come */
        post: operations["Whistle_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was done or found together */
        post: operations["Whistle_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/members/{memberId}/report-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** My department is here */
        post: operations["Whistle_reportIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/members/{memberId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** My department is not competent, and why */
        post: operations["Whistle_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/members/{memberId}/insist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is competent after all */
        post: operations["Whistle_insist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/members/{memberId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It does not have to come */
        post: operations["Whistle_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistles/{id}/members/{memberId}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How it did, 1 to 5 */
        post: operations["Whistle_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Record-only filings I see */
        get: operations["Filing_list"];
        put?: never;
        /** Ask for one */
        post: operations["Filing_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons that can be given now */
        get: operations["Filing_reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing */
        get: operations["Filing_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what somebody else asked for */
        post: operations["Filing_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse, with a reason */
        post: operations["Filing_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It counts again now */
        post: operations["Filing_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take my own back */
        post: operations["Filing_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where things can be fetched around here, nearest community first */
        get: operations["Partner_around"];
        put?: never;
        /** A new place */
        post: operations["Partner_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/managed-partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places my committee looks after, with whom to call */
        get: operations["Partner_managed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a place */
        put: operations["Partner_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be redeemed at a place, cheapest first */
        get: operations["Goods_at"];
        put?: never;
        /** A new draft */
        post: operations["Goods_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/goods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kind of goods */
        get: operations["Goods_one"];
        /** Change goods */
        put: operations["Goods_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/managed-goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods of my committee, whatever their state */
        get: operations["Goods_managed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/goods/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put on sale, pause, resume or take off */
        post: operations["Goods_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies on the shelves of a place */
        get: operations["Stock_shelves"];
        put?: never;
        /** Pieces were delivered, or counted (盘点) */
        post: operations["Stock_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/stock-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved at a place, newest first */
        get: operations["Stock_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I redeemed, newest first */
        get: operations["Redemption_mine"];
        put?: never;
        /** Put points and goods aside for me */
        post: operations["Redemption_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/redemptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of mine, with its code */
        get: operations["Redemption_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/redemptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back before fetching it */
        post: operations["Redemption_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I hand out: who will come, who came, and the key to check codes without a network */
        get: operations["Redemption_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/codes/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a code stands for, before it is handed out */
        post: operations["Redemption_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/codes/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handed out (核销), now or when the phone had no network */
        post: operations["Redemption_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/redemptions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The goods were brought back */
        post: operations["Redemption_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/statements/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner's month */
        get: operations["Statement_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/statements/{month}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as Excel or CSV, with every redemption */
        get: operations["Statement_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/statements/{month}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The committee has paid this month */
        post: operations["Statement_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may hand out at a place */
        get: operations["Keeper_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/keepers/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody no longer hands out there */
        post: operations["Keeper_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/partners/{id}/keeper-invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code that lets one person hand out there */
        post: operations["Keeper_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/keeper-invites/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a code asks me to do */
        post: operations["Keeper_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/keeper-invites/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand out there from now on */
        post: operations["Keeper_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I may give, and through whom */
        get: operations["Giving_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/donations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was given through my committee, newest first */
        get: operations["Giving_ofCommittee"];
        put?: never;
        /** Give points to a team or to a neighbour in need */
        post: operations["Giving_donate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/donations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I gave, newest first */
        get: operations["Giving_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/donations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass it on, to a neighbour of the list when it was given for one */
        post: operations["Giving_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/donations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back to the giver */
        post: operations["Giving_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/donations/{id}/thank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the giver what became of it */
        post: operations["Giving_thank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Neighbours my committee looks after */
        get: operations["Giving_list"];
        put?: never;
        /** A neighbour more on the list */
        post: operations["Giving_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/giving/recipients/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a neighbour off the list */
        post: operations["Giving_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have laid by, and for whom */
        get: operations["Bank_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay hours by */
        post: operations["Bank_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/deposits/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what I laid by last, within a day */
        post: operations["Bank_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a parent, with her consent */
        post: operations["Bank_addFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/family/{id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget a parent */
        post: operations["Bank_forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be paid from time banks in my community */
        get: operations["Bank_ofCommittee"];
        put?: never;
        /** Pay a request for help from it, once the committee confirms */
        post: operations["Bank_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/uses/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not from the bank */
        post: operations["Bank_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/uses/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The help was given and took so long */
        post: operations["Bank_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-bank/uses/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is not paid from the bank */
        post: operations["Bank_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my certificate would say now */
        get: operations["Certificate_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue my certificate; the same one again if it was issued before */
        post: operations["Certificate_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My certificates, newest first */
        get: operations["Certificate_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my certificates to print (PDF) */
        get: operations["Certificate_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/check/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a certificate is genuine, for who holds it */
        get: operations["Certificate_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was issued in the name of my committees, newest first */
        get: operations["Certificate_issued"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a certificate back, with a reason */
        post: operations["Certificate_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My inbox */
        get: operations["Notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unread, in all and by kind */
        get: operations["Notification_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All seen */
        post: operations["Notification_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seen */
        post: operations["Notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What units said of each other and what mine may still say */
        get: operations["Review_of"];
        put?: never;
        /** Says how it went, of my unit or of another that worked on it */
        post: operations["Review_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my unit said, or what was said of it */
        get: operations["UnitReviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/todo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the reviews of my unit */
        get: operations["UnitReviews_todo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How my unit stands with others and itself */
        get: operations["UnitReviews_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Score sheet of a period: rates raw and adjusted, ranked */
        get: operations["Indicator_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator over time */
        get: operations["Indicator_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody should look at */
        get: operations["Indicator_watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very requests that a number counts */
        get: operations["Indicator_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score sheet, its cases and the definitions as an Excel workbook */
        get: operations["Indicator_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weights of the score, latest first */
        get: operations["Indicator_weights"];
        put?: never;
        /** New weights from a day on */
        post: operations["Indicator_addWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My routes and the round under way */
        get: operations["Patrol_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/shifts/{shiftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes and rounds of a shift of volunteers, for who leads it */
        get: operations["Patrol_ofShift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well the routes of my regions are walked, the least seen first */
        get: operations["Patrol_covered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My rounds, newest first */
        get: operations["Patrol_rounds"];
        put?: never;
        /** Begin a round; one that is under way is answered instead */
        post: operations["Patrol_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round */
        get: operations["Patrol_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/rounds/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A stop was looked at */
        post: operations["Patrol_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/rounds/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Something was found */
        post: operations["Patrol_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/rounds/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the round */
        post: operations["Patrol_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes of my regions with their stops, and the check lists there are */
        get: operations["Route_list"];
        put?: never;
        /** A new route */
        post: operations["Route_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/routes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The whole route anew: title, stops in their order, what to look at */
        put: operations["Route_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrol/routes/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is walked no more */
        post: operations["Route_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of my regions, newest first */
        get: operations["Coverage_plans"];
        put?: never;
        /** Ask for a plan; it is reckoned in the background */
        post: operations["Coverage_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan */
        get: operations["Coverage_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it in force; the one before it ends */
        post: operations["Coverage_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it, or call it off */
        post: operations["Coverage_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its places with their people */
        get: operations["Coverage_spots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its people with their places */
        get: operations["Coverage_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of it as Excel or CSV */
        get: operations["Coverage_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** These people cannot; what they had is covered again */
        post: operations["Coverage_absent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/plans/{id}/absences/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** She is back */
        delete: operations["Coverage_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I answer for */
        get: operations["Coverage_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/mine/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I cannot at present */
        post: operations["Coverage_cannot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of an area */
        get: operations["Place_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/places/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a list in, whole or not at all */
        post: operations["Place_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/places/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a place off the list */
        post: operations["Place_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Culture stations, halls and rooms around here, nearest first */
        get: operations["Venue_around"];
        put?: never;
        /** A new venue */
        post: operations["Venue_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One venue */
        get: operations["Venue_one"];
        /** Change a venue */
        put: operations["Venue_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/venues/{id}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When it is open on a day and which rooms are taken */
        get: operations["Venue_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/managed-venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Venues my unit looks after */
        get: operations["Venue_managed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/managed-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities of my committee, drafts included, latest first */
        get: operations["Organiser_organised"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/managed-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with what I may do */
        get: operations["Organiser_managed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is coming around here, next first */
        get: operations["Activity_near"];
        put?: never;
        /** A new draft */
        post: operations["Organiser_create"];
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
        /** One activity as the reader may see it */
        get: operations["Activity_detail"];
        /** Change it; who comes is told of another time or place */
        put: operations["Organiser_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit, publish, withdraw, close, reopen, end or cancel it */
        post: operations["Organiser_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How it was, with pictures */
        put: operations["Organiser_report"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for volunteers: a task of the same time and place */
        post: operations["Organiser_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes and who waits, by the names they may be called */
        get: operations["Organiser_guests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A household is there: by its code or its line on the list */
        post: operations["Organiser_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/undo-check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was the wrong line */
        post: operations["Organiser_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities-in-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the street, next first */
        get: operations["Organiser_toReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to it, or say what to change */
        post: operations["Organiser_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my street looks at activities before they are published */
        get: operations["Organiser_rule"];
        /** Look at them, or leave it to the committees */
        put: operations["Organiser_changeRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where my household comes or waits, and where it was */
        get: operations["Activity_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a calendar file (RFC 5545) */
        get: operations["Activity_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/come": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** My household comes as these people; who finds no place waits */
        post: operations["Activity_come"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody of my household comes */
        post: operations["Activity_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** We take the places that were offered to us */
        post: operations["Activity_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How it was, in two taps */
        post: operations["Activity_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys with their use */
        get: operations["ApiKey_list"];
        put?: never;
        /** Make a key; it is shown this once */
        post: operations["ApiKey_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a key at once */
        post: operations["ApiKey_revoke"];
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
        HealthStatus: "ok";
        HealthView: {
            status: components["schemas"]["HealthStatus"];
        };
        /** @enum {string} */
        ErrorCode: "patrol.route_changed" | "patrol.round_over" | "attendance.code_expired" | "attendance.code_used" | "attendance.code_invalid" | "attendance.not_signed_up" | "attendance.too_early" | "attendance.too_late" | "attendance.not_checked_in" | "attendance.already_done" | "attendance.in_review" | "attendance.not_yet" | "attendance.already_here" | "attendance.just_checked_in" | "attendance.leader_not_present" | "visit.file_incomplete" | "visit.changed" | "visit.not_the_day" | "visit.visitor_cannot" | "request.invalid" | "request.unknown_field" | "idempotency.key_required" | "idempotency.body_differs" | "idempotency.in_progress" | "idempotency.answer_lost" | "auth.required" | "auth.expired" | "auth.reused" | "auth.wrong_password" | "auth.consent_required" | "auth.forbidden" | "auth.too_many_tries" | "http.too_many_requests" | "http.not_found" | "http.body_too_large" | "http.unsupported_type" | "http.internal" | "http.unavailable" | "file.not_an_image" | "file.too_large" | "file.not_yours" | "region.outside_district" | "request.illegal_transition" | "request.changed" | "request.reopen_too_late" | "real_name.already_checked" | "real_name.already_asked" | "real_name.no_home" | "real_name.card_used" | "real_name.own" | "certificate.not_identified" | "certificate.no_hours" | "certificate.no_issuer" | "certificate.revoked" | "certificate.glyph_missing" | "review.not_now" | "review.already_said" | "request.not_rated" | "request.already_rated" | "request.verify_own_work" | "request.evidence_required" | "request.unit_not_serving" | "request.unit_busy" | "request.merge_self" | "request.merge_circular" | "request.merge_target_over" | "request.merge_private" | "request.decide_own_ask" | "request.not_asked" | "request.already_asked" | "request.already_answered" | "request.nothing_asked" | "request.already_read" | "request.already_filed" | "request.task_running" | "request.no_reporter" | "order.extension_too_late" | "order.extension_not_later" | "order.already_returned" | "order.parts_open" | "order.part_only" | "request.deadline_past" | "plan.outdated" | "plan.not_ready" | "plan.nothing_to_send" | "supervision.illegal_transition" | "supervision.answer_too_late" | "supervision.own_answer" | "supervision.request_over" | "supervision.nobody_answers" | "supervision.rule_changed" | "whistle.illegal_transition" | "whistle.already_open" | "whistle.unit_called" | "whistle.nobody_here" | "whistle.report_in_first" | "whistle.request_over" | "filing.illegal_transition" | "filing.already" | "filing.own" | "filing.over" | "filing.request_over" | "coverage.nobody_chosen" | "coverage.changed" | "coverage.not_on_duty" | "coverage.bad_rows" | "catalogue.bad_rows" | "catalogue.not_ready" | "catalogue.no_draft" | "catalogue.draft_exists" | "catalogue.changed" | "desk.too_many_filters" | "desk.too_many_exports" | "task.full" | "task.not_full" | "task.already_joined" | "task.closed" | "task.not_eligible" | "task.overlap" | "task.not_volunteer" | "task.in_past" | "task.ends_before_start" | "task.outside_area" | "task.wrong_mode" | "task.checked_in" | "task.turn_over" | "no_show.not_now" | "no_show.was_there" | "no_show.decided" | "no_show.own" | "agreement.over" | "agreement.code_unknown" | "agreement.own_code" | "agreement.exists" | "agreement.guardian_age" | "task.changed_meanwhile" | "task.illegal_transition" | "venue.room_taken" | "venue.closed_then" | "venue.gone" | "activity.illegal_transition" | "activity.needs_review" | "activity.own_review" | "activity.incomplete" | "activity.in_past" | "activity.quota_taken" | "activity.not_open" | "activity.started" | "activity.arrived" | "activity.not_joined" | "activity.children_alone" | "activity.no_children" | "activity.needs_child" | "activity.too_many" | "activity.nobody" | "activity.not_volunteer" | "activity.age_unconfirmed" | "activity.turn_over" | "activity.code_invalid" | "activity.code_elsewhere" | "activity.already_arrived" | "activity.only_waiting" | "activity.too_early" | "activity.not_over" | "activity.not_there" | "activity.already_rated" | "offer.closed" | "anomaly.decided" | "hours.already_decided" | "hours.by_hand" | "hours.overlap" | "hours.quota_unit" | "hours.quota_person" | "hours.hand_changed" | "hours.second_unit" | "hours.call_first" | "hours.own_answer" | "hours.not_confirmed" | "hours.only_fewer" | "shop.not_on_sale" | "shop.sold_out" | "shop.limit_reached" | "shop.not_here" | "shop.illegal_transition" | "shop.code_unknown" | "shop.code_wrong_partner" | "shop.code_used" | "shop.code_expired" | "shop.code_cancelled" | "shop.time_implausible" | "shop.return_too_late" | "shop.stock_held" | "shop.stock_not_counted" | "shop.goods_incomplete" | "shop.month_open" | "giving.month_full" | "giving.too_little" | "giving.no_committee" | "giving.already_decided" | "giving.bank_full" | "giving.not_help" | "giving.undo_late" | "giving.hours_promised" | "giving.already_asked" | "shop.invite_unknown" | "shop.already_settled" | "hours.own_record" | "points.amount" | "points.key_reused" | "points.insufficient" | "points.overdrawn" | "points.budget_short" | "points.hold_closed" | "points.already_returned" | "points.rule_too_soon" | "points.rule_overlaps" | "points.rule_fixed" | "points.campaigns_overlap" | "points.budget_asked" | "points.budget_decided" | "points.second_person" | "points.already_disputed" | "points.dispute_answered" | "points.own_dispute" | "points.already_reviewed" | "rule.changed" | "recognition.own_star" | "recognition.own" | "recognition.notice_over" | "recognition.already_objected" | "recognition.decided" | "recognition.nobody_to_thank" | "recognition.already_thanked" | "recognition.export_running" | "team.closed" | "team.in_this" | "team.in_other" | "team.already_asked" | "team.already_invited" | "team.too_many" | "team.answered" | "team.own_request" | "team.not_member" | "team.leave_instead" | "team.officer_first" | "team.too_many_deputies" | "team.code_unknown" | "team.notices_full" | "team.notice_recalled" | "team.merge_self" | "team.merge_inside" | "points.account_closed";
        ProblemFieldView: {
            /** @description Path of the wrong field, for example `place.address` */
            path: string;
            detail: string;
        };
        ProblemView: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence in the language of the user */
            detail: string;
            requestId: string;
            fields?: components["schemas"]["ProblemFieldView"][];
            possible?: string[];
        };
        SignInWechatBody: {
            /** @description Code of wx.login */
            code: string;
            /** @description Version of the agreement the person ticked */
            consentVersion: string;
        };
        /** @enum {string} */
        Honorific: "AUNTIE" | "UNCLE" | "MADAM" | "SIR" | "MASTER";
        /** @enum {string} */
        ThemeChoice: "auto" | "light" | "dark";
        /** @enum {string} */
        Role: "COMMUNITY_ADMIN" | "DISPATCHER" | "HANDLER" | "GRID_WORKER" | "TEAM_LEADER" | "TEAM_DEPUTY" | "SUPERVISOR" | "PARTNER" | "LEADER" | "ADMIN";
        /** @enum {string} */
        UnitKind: "CENTRE" | "STREET_OFFICE" | "COMMUNITY_COMMITTEE" | "DEPARTMENT" | "PROPERTY_COMPANY" | "VOLUNTEER_TEAM" | "SOCIAL_ORGANISATION" | "PARTY_OR_WORK_UNIT" | "MEDIATION_COMMITTEE" | "POLICE" | "COURT" | "LAW_FIRM" | "SHOP_PARTNER";
        MembershipView: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["Role"];
            roleLabel: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            unitKind: components["schemas"]["UnitKind"];
            regionCode: string;
            regionName: string;
        };
        /** @enum {string} */
        Permission: "request.accept" | "request.dispatch" | "request.verify" | "catalogue.edit" | "request.supervise" | "request.suspend" | "order.handle" | "supervision.answer" | "whistle.read" | "whistle.call" | "whistle.join" | "filing.read" | "filing.ask" | "filing.approve" | "workbench.read" | "task.publish" | "task.lead" | "no-show.decide" | "skill.certify" | "plan.manage" | "hours.confirm" | "hours.second" | "hours.rule" | "visit.manage" | "visit.oversee" | "person.read-sensitive" | "shop.manage" | "shop.fulfil" | "points.manage" | "points.supervise" | "indicator.read" | "indicator.manage" | "api-key.manage" | "patrol.walk" | "patrol.oversee" | "patrol.plan" | "giving.decide" | "certificate.manage" | "coverage.manage" | "person.identify" | "activity.manage" | "activity.review" | "team.lead" | "team.manage" | "recognition.manage" | "recognition.rule";
        MeView: {
            /** Format: uuid */
            id: string;
            surname: string;
            displayName: string;
            honorific: components["schemas"]["Honorific"];
            /** @description 0 phone, 1 name and ID checked */
            realNameLevel: number;
            homeCommunityCode: string | null;
            homeCommunityName: string | null;
            homeGridName: string | null;
            largeText: boolean;
            theme: components["schemas"]["ThemeChoice"];
            memberships: components["schemas"]["MembershipView"][];
            permissions: components["schemas"]["Permission"][];
            demo: boolean;
        };
        SessionView: {
            accessToken: string;
            refreshToken: string;
            /**
             * Format: date-time
             * @description End of the access token
             */
            expiresAt: string;
            me: components["schemas"]["MeView"];
        };
        SignInPasswordBody: {
            login: string;
            password: string;
            consentVersion: string;
        };
        RefreshBody: {
            refreshToken: string;
        };
        MySessionView: {
            /** Format: uuid */
            id: string;
            /** @example 手机微信 */
            device: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            current: boolean;
        };
        UpdateMeBody: {
            nickname?: string;
            homeCommunityCode?: string;
            largeText?: boolean;
            theme?: components["schemas"]["ThemeChoice"];
        };
        LookView: {
            /** Format: date-time */
            at: string;
            /** @example 赣江街道分中心 李女士 */
            who: string;
            /** @example 看了您的电话 */
            what: string;
            reason: string | null;
        };
        ConsentView: {
            /** @example agreement */
            purpose: string;
            /** @example 2026-11-01 */
            version: string;
            /** Format: date-time */
            givenAt: string;
        };
        MyDataView: {
            me: components["schemas"]["MeView"];
            realName: string | null;
            /** @description What is kept of the ID card */
            idMask: string | null;
            phone: string | null;
            /**
             * @description From a checked ID card
             * @example 1961-03
             */
            birthMonth: string | null;
            homeLat: number | null;
            homeLng: number | null;
            /** Format: date-time */
            createdAt: string;
            consents: components["schemas"]["ConsentView"][];
            looks: components["schemas"]["LookView"][];
        };
        DemoPersonView: {
            /** Format: uuid */
            personId: string;
            /** @example 9:12 */
            time: string;
            /** @example camera */
            icon: string;
            /** @description RESIDENT, VOLUNTEER or a staff role */
            role: string;
            /** @example 居民 */
            roleLabel: string;
            /** @example 陈阿姨 */
            displayName: string;
            unitName: string | null;
            /** @example 报楼道灯不亮，看修到哪一步 */
            does: string;
        };
        DemoSignInBody: {
            /** Format: uuid */
            personId: string;
        };
        /** @enum {string} */
        RealNameState: "NONE" | "WAITING" | "CHECKED";
        RealNameView: {
            state: components["schemas"]["RealNameState"];
            /** @description Whose committee looks at it; null without a home */
            communityName: string | null;
            /** Format: date-time */
            askedAt: string | null;
            /** @description Days after which what was given is removed unlooked at */
            keptDays: number;
        };
        RealNameBody: {
            /** @description As on the ID card */
            realName: string;
            /** @description 18 characters (GB 11643) */
            idNumber: string;
            /** @description Agreed that the committee sees name and number, for this one purpose */
            agree: boolean;
        };
        RealNameClaimView: {
            /** Format: uuid */
            id: string;
            /** @example 陈阿姨 */
            displayName: string;
            communityName: string;
            /** Format: date-time */
            askedAt: string;
        };
        RealNameLookView: {
            realName: string;
            idNumber: string;
        };
        RefuseRealNameBody: {
            reason: string;
        };
        /** @enum {string} */
        AgreementKind: "GUARDIAN" | "HELPER" | "COMPANION";
        PersonRefView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
        };
        AgreementView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AgreementKind"];
            /** @description It is about me; otherwise I am the guardian, helper or friend */
            aboutMe: boolean;
            /**
             * Format: uuid
             * @description The other one
             */
            personId: string;
            person: components["schemas"]["PersonRefView"];
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        AgreementCodeBody: {
            kind: components["schemas"]["AgreementKind"];
        };
        AgreementCodeView: {
            /** @example 48215973 */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AgreementBody: {
            /** @description The eight digits on the phone of the other */
            code: string;
        };
        /** @enum {string} */
        RegionLevel: "CITY" | "DISTRICT" | "STREET" | "COMMUNITY" | "GRID" | "BUILDING";
        RegionView: {
            code: string;
            name: string;
            level: components["schemas"]["RegionLevel"];
            parentCode: string | null;
        };
        ResolvedPointView: {
            gridCode: string;
            gridName: string;
            communityCode: string;
            communityName: string;
            streetCode: string;
            streetName: string;
        };
        AreaView: {
            code: string;
            name: string;
            level: components["schemas"]["RegionLevel"];
            parentCode: string | null;
            /** @description True when the shape was generated and is not the official boundary */
            generated: boolean;
            /** @description Rings of [lng, lat], GCJ-02; the first is the outer one */
            rings: number[][][];
        };
        UnitView: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["UnitKind"];
            kindLabel: string;
            regionCode: string;
            regionName: string;
        };
        FileView: {
            /** Format: uuid */
            id: string;
            url: string;
            thumbUrl: string;
            width: number;
            height: number;
        };
        /** @enum {string} */
        FileSize: "full" | "thumb";
        /** @enum {string} */
        Tier: "SMALL" | "BIG" | "HARD";
        ConfusableView: {
            /** @example drain */
            tile: string;
            /**
             * @description Yes means that tile
             * @example 水是从下水道冒出来的吗？
             */
            question: string;
        };
        ServiceTileView: {
            tile: string;
            /** @example 路灯、楼道灯 */
            label: string;
            /** @example 灯不亮、灯罩破、电线露在外面 */
            hint: string;
            /** @example lightbulb */
            icon: string;
            /** @example 物业负责，一般 5 个工作日内办好 */
            promise: string;
            tier: components["schemas"]["Tier"];
            /** @description What people call it: to find it by any words */
            keywords: string[];
            confusables: components["schemas"]["ConfusableView"][];
            /** @description Danger: call 110, 119 or 120 first */
            emergency: boolean;
        };
        ServiceMatterView: {
            /** @example MATTER:06010 */
            code: string;
            /** @example 暴露垃圾 */
            label: string;
            /** @example 事项 */
            kindLabel: string;
            /**
             * @description Working time for handling
             * @example 4 小时
             */
            handle: string;
        };
        /** @enum {string} */
        CatalogueStatus: "DRAFT" | "ACTIVE" | "RETIRED";
        CatalogueVersionView: {
            /** Format: uuid */
            id: string;
            number: number;
            status: components["schemas"]["CatalogueStatus"];
            /** @example 正在用 */
            statusLabel: string;
            note: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description From when it held
             */
            validFrom: string | null;
            /** Format: date-time */
            retiredAt: string | null;
        };
        /** @enum {string} */
        EntryKind: "TILE" | "COMPONENT" | "MATTER" | "LOCAL";
        CatalogueRowView: {
            kind: components["schemas"]["EntryKind"];
            code: string;
            tile: string;
            /**
             * @description Name of its tile
             * @example 路灯、楼道灯
             */
            tileLabel: string;
            className: string;
            name: string;
            hint: string;
            icon: string;
            keywords: string;
            unitKinds: string;
            tier: string;
            accept: string;
            take: string;
            /** @example 5天；紧急 1天 */
            handle: string;
            verify: string;
            evidence: string;
            confusables: string;
        };
        CatalogueRowsView: {
            /** Format: uuid */
            versionId: string;
            status: components["schemas"]["CatalogueStatus"];
            total: number;
            items: components["schemas"]["CatalogueRowView"][];
        };
        /** @enum {string} */
        TableFormat: "xlsx" | "csv";
        BeginDraftBody: {
            /**
             * Format: uuid
             * @description An earlier version to go back to; the one in force when absent
             */
            fromId?: string;
        };
        ImportBody: {
            /** @description The CSV file, base64 */
            file: string;
        };
        /** @enum {string} */
        CatalogueChange: "ADDED" | "REMOVED" | "CHANGED";
        ChangedCellView: {
            /** @example 办理时限 */
            column: string;
            before: string;
            after: string;
        };
        CatalogueChangeView: {
            kind: components["schemas"]["EntryKind"];
            code: string;
            name: string;
            what: components["schemas"]["CatalogueChange"];
            cells: components["schemas"]["ChangedCellView"][];
        };
        CatalogueChangesView: {
            /** @description Against the version in force */
            changes: components["schemas"]["CatalogueChangeView"][];
            /** @description What stands in the way of publishing */
            problems: string[];
        };
        CatalogueRowBody: {
            kind: components["schemas"]["EntryKind"];
            code: string;
            tile?: string;
            className?: string;
            name: string;
            hint?: string;
            icon?: string;
            /** @description Words people use, separated by | */
            keywords?: string;
            /** @description Kinds of units, separated by | */
            unitKinds?: string;
            tier?: string;
            /** @description 2小时, 5天；紧急 1天 */
            accept?: string;
            take?: string;
            handle?: string;
            verify?: string;
            /** @description 是, 否 or empty: as the tile */
            evidence?: string;
            /** @description drain:水是从下水道冒出来的吗？ */
            confusables?: string;
        };
        PublishBody: {
            /** @description What changed and why */
            note?: string;
        };
        SuggestBody: {
            text: string;
            /** @description Degrees, GCJ-02 */
            lat?: number;
            /** @description Degrees, GCJ-02 */
            lng?: number;
            /** @description Community, when there is no point */
            communityCode?: string;
        };
        SuggestedTileView: {
            tile: string;
            /** @example 路灯、楼道灯 */
            label: string;
            /** @example 灯不亮、灯罩破、电线露在外面 */
            hint: string;
            /** @example lightbulb */
            icon: string;
            /** @example 物业负责，一般 5 个工作日内办好 */
            promise: string;
            tier: components["schemas"]["Tier"];
            /** @description What people call it: to find it by any words */
            keywords: string[];
            confusables: components["schemas"]["ConfusableView"][];
            /** @description Danger: call 110, 119 or 120 first */
            emergency: boolean;
            /** @description Per cent: how likely it is */
            confidence: number;
            /**
             * @description Who would likely get it there
             * @example 安泰物业
             */
            unitName: string | null;
        };
        TileQuestionView: {
            /** @example 水是从下水道冒出来的吗？ */
            text: string;
            /** @description Tile when the answer is yes */
            yes: string;
            /** @description Tile when it is no */
            no: string;
        };
        SuggestionView: {
            /** @description Likeliest first, at most three */
            tiles: components["schemas"]["SuggestedTileView"][];
            /** @description Sure enough to be said as a statement */
            sure: boolean;
            /** @description What tells the likeliest two apart */
            question: components["schemas"]["TileQuestionView"] | null;
        };
        BoxCountsView: {
            accept: number;
            dispatch: number;
            verify: number;
            returned: number;
            suspension: number;
            extension: number;
            answered: number;
            deliberate: number;
            /** @description Past their time, in all boxes */
            late: number;
            /** @description Near their time, in all boxes */
            soon: number;
        };
        /** @enum {string} */
        WorkBox: "accept" | "dispatch" | "returned" | "suspension" | "extension" | "answered" | "deliberate" | "verify";
        /** @enum {string} */
        LateFilter: "LATE" | "SOON";
        /** @enum {string} */
        RatingFilter: "GOOD" | "BAD" | "NONE";
        /** @enum {string} */
        ListSort: "due" | "newest";
        /** @enum {string} */
        RequestStatus: "SUBMITTED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "DELIBERATING" | "HANDLED" | "CLOSED" | "REJECTED" | "WITHDRAWN" | "MERGED";
        PlaceView: {
            address: string;
            lat: number | null;
            lng: number | null;
            communityCode: string | null;
            communityName: string | null;
            gridName: string | null;
        };
        /** @enum {string} */
        StepState: "done" | "now" | "todo";
        StepView: {
            /** @example 已接单 */
            label: string;
            state: components["schemas"]["StepState"];
        };
        /** @enum {string} */
        Lateness: "OK" | "SOON" | "LATE";
        /** @enum {string} */
        MyPart: "REPORTER" | "SUPPORTER" | "NONE";
        RequestCardView: {
            /** Format: uuid */
            id: string;
            /** @example ZG20261120-000123 */
            number: string;
            title: string;
            tile: string;
            tileLabel: string;
            status: components["schemas"]["RequestStatus"];
            /** @example 正在修 */
            statusLabel: string;
            tier: components["schemas"]["Tier"];
            urgent: boolean;
            place: components["schemas"]["PlaceView"];
            /** Format: date-time */
            createdAt: string;
            photo: components["schemas"]["FileView"] | null;
            /** @description People who said "me too" */
            supporters: number;
            steps: components["schemas"]["StepView"][];
            /**
             * @description 现在归谁
             * @example 安泰物业 刘师傅
             */
            holder: string | null;
            /**
             * @description 下一步
             * @example 等网格员来看
             */
            next: string | null;
            /**
             * Format: date-time
             * @description 最晚
             */
            dueAt: string | null;
            /** @example 前修好 */
            dueLabel: string | null;
            late: components["schemas"]["Lateness"];
            mine: components["schemas"]["MyPart"];
            /** @description The question that waits for the answer of the reader */
            asks: string | null;
            /**
             * Format: date-time
             * @description Put off until then
             */
            suspendedUntil: string | null;
            /** @description Metres from the asked point */
            distance: number | null;
        };
        RequestPageView: {
            items: components["schemas"]["RequestCardView"][];
            nextCursor: string | null;
            /** @description All that match, not only this page */
            total: number;
            /** @description There are more than `total`: counting them all would take too long */
            more: boolean;
        };
        SimilarBody: {
            text: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** @description Service tile; guessed from the text when absent */
            tile?: string;
            /** @description Metres, 250 when absent */
            radius?: number;
        };
        SimilarRequestView: {
            request: components["schemas"]["RequestCardView"];
            /** @description How alike the words are */
            likeness: number;
            /** @example 同一类，离这里 60 米，说的也像 */
            reason: string;
        };
        ReclassifyBody: {
            tile: string;
            /** @description Its component or matter, where known */
            serviceCode?: string;
            note?: string;
        };
        /** @enum {string} */
        RequestKind: "REPORT" | "HELP";
        /** @enum {string} */
        Visibility: "PUBLIC" | "PRIVATE";
        DeadlineView: {
            /** Format: date-time */
            dueAt: string;
            /** @example 修好 */
            what: string;
            /** @description Working minutes used so far */
            usedMinutes: number;
            /** @description Working minutes given */
            totalMinutes: number;
            /** Format: date-time */
            doneAt: string | null;
            /** @description What moved it: extensions and pauses */
            notes: string[];
            /** @example 5 个工作日，每天 7 小时。中午、晚上、周末、节假日不算。 */
            explanation: string;
            late: components["schemas"]["Lateness"];
            /** @example 已经超了 2 天，区督办在催 */
            lateText: string | null;
        };
        TimelineEntryView: {
            /** Format: date-time */
            at: string;
            /**
             * @description Who, in bold; empty when the reader did it
             * @example 安泰物业刘师傅
             */
            who: string;
            /** @example 换好了灯泡和开关 */
            text: string;
            /** @example 派出后 27 分钟 */
            note: string | null;
            photos: components["schemas"]["FileView"][];
        };
        /** @enum {string} */
        OrderStatus: "DISPATCHED" | "TAKEN" | "HANDLING" | "DONE" | "RETURNED" | "REDISPATCHED" | "CANCELLED";
        /** @enum {string} */
        ExtensionState: "ASKED" | "GRANTED" | "DENIED" | "VOID";
        ExtensionView: {
            status: components["schemas"]["ExtensionState"];
            reason: string;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description The deadline before
             */
            oldDueAt: string;
            /** Format: date-time */
            askedDueAt: string;
            /** Format: date-time */
            newDueAt: string | null;
        };
        /** @enum {string} */
        OrderAction: "take" | "start" | "done" | "return" | "recall" | "insist" | "replace" | "rework" | "cancel" | "split" | "askExtension" | "grantExtension" | "denyExtension" | "askSuspension";
        OrderView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /**
             * Format: uuid
             * @description The order it is a part of
             */
            parentId: string | null;
            /** @description The unit that answers for the whole request */
            lead: boolean;
            status: components["schemas"]["OrderStatus"];
            /** @example 正在办 */
            statusLabel: string;
            note: string | null;
            /** Format: date-time */
            dispatchedAt: string;
            /** Format: date-time */
            takeDueAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            takenAt: string | null;
            /** @example 刘师傅 */
            takenBy: string | null;
            /** Format: date-time */
            doneAt: string | null;
            doneText: string | null;
            donePhotos: components["schemas"]["FileView"][];
            returnReason: string | null;
            /** @description The last time more time was asked for */
            extension: components["schemas"]["ExtensionView"] | null;
            late: components["schemas"]["Lateness"];
            can: components["schemas"]["OrderAction"][];
        };
        QuestionView: {
            /** Format: uuid */
            id: string;
            /** @example 是几栋几单元？ */
            text: string;
            /** @example 厚德路社区钟女士 */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Pictures of the answer */
            photos: components["schemas"]["FileView"][];
        };
        /** @enum {string} */
        SuspensionState: "ASKED" | "APPROVED";
        SuspensionView: {
            status: components["schemas"]["SuspensionState"];
            reason: string;
            /** @example 安泰物业刘师傅 */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description When it goes on by itself
             */
            until: string;
        };
        RequestRefView: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
        };
        /** @enum {string} */
        SolvedAnswer: "YES" | "PARTLY" | "NO";
        RatingView: {
            solved: components["schemas"]["SolvedAnswer"];
            stars: number | null;
            reason: string | null;
            /** @description Whether somebody got in touch; null when not said */
            contacted: boolean | null;
            /** Format: date-time */
            at: string;
        };
        /**
         * @description What the reader may do now
         * @enum {string}
         */
        RequestAction: "accept" | "reject" | "withdraw" | "merge" | "file" | "dispatch" | "makeTask" | "redispatch" | "handled" | "fellThrough" | "askSuspension" | "suspend" | "denySuspension" | "resume" | "retier" | "deliberate" | "verifyPass" | "verifyFail" | "rate" | "survey" | "reopen" | "ask" | "answer" | "readAnswer" | "comment" | "support" | "reclassify";
        RequestDetailView: {
            /** Format: uuid */
            id: string;
            /** @example ZG20261120-000123 */
            number: string;
            title: string;
            tile: string;
            tileLabel: string;
            status: components["schemas"]["RequestStatus"];
            /** @example 正在修 */
            statusLabel: string;
            tier: components["schemas"]["Tier"];
            urgent: boolean;
            place: components["schemas"]["PlaceView"];
            /** Format: date-time */
            createdAt: string;
            photo: components["schemas"]["FileView"] | null;
            /** @description People who said "me too" */
            supporters: number;
            steps: components["schemas"]["StepView"][];
            /**
             * @description 现在归谁
             * @example 安泰物业 刘师傅
             */
            holder: string | null;
            /**
             * @description 下一步
             * @example 等网格员来看
             */
            next: string | null;
            /**
             * Format: date-time
             * @description 最晚
             */
            dueAt: string | null;
            /** @example 前修好 */
            dueLabel: string | null;
            late: components["schemas"]["Lateness"];
            mine: components["schemas"]["MyPart"];
            /** @description The question that waits for the answer of the reader */
            asks: string | null;
            /**
             * Format: date-time
             * @description Put off until then
             */
            suspendedUntil: string | null;
            /** @description Metres from the asked point */
            distance: number | null;
            /** @example 灯修好了，也核查过了 */
            headline: string;
            /** @example 请您看一眼，是不是真的好了 */
            subline: string | null;
            text: string;
            /** @example MATTER:06010 */
            serviceCode: string | null;
            /**
             * @description Its component or matter, where somebody said it
             * @example 暴露垃圾
             */
            matter: string | null;
            kind: components["schemas"]["RequestKind"];
            photos: components["schemas"]["FileView"][];
            afterPhotos: components["schemas"]["FileView"][];
            visibility: components["schemas"]["Visibility"];
            anonymous: boolean;
            /**
             * @description Only for staff who may know
             * @example 曾先生（已实名）
             */
            reporter: string | null;
            deadline: components["schemas"]["DeadlineView"] | null;
            /** @description Newest first */
            timeline: components["schemas"]["TimelineEntryView"][];
            orders: components["schemas"]["OrderView"][];
            /** Format: uuid */
            taskId: string | null;
            /**
             * Format: date-time
             * @description When it became an accountable case
             */
            filedAt: string | null;
            /** @description Questions to the reporter; for her and those who work on it */
            questions: components["schemas"]["QuestionView"][];
            suspension: components["schemas"]["SuspensionView"] | null;
            /** @description Where it is handled after a merge */
            mergedInto: components["schemas"]["RequestRefView"] | null;
            /** @description What was merged into it; for staff */
            merged: components["schemas"]["RequestRefView"][];
            rating: components["schemas"]["RatingView"] | null;
            /** @description What the reader may do now */
            can: components["schemas"]["RequestAction"][];
        };
        UnitChoiceView: {
            /** Format: uuid */
            unitId: string;
            name: string;
            /** @example 物业 */
            kindLabel: string;
            /** @description Why it is proposed */
            reasons: string[];
            /** @description Per cent on time in 30 days */
            onTimeRate: number | null;
            openOrders: number;
            suggested: boolean;
            /**
             * Format: date-time
             * @description Deadline it would get now
             */
            dueAt: string;
            /** @description Working hours that deadline stands for */
            workingHours: number;
        };
        AcceptBody: {
            tier?: components["schemas"]["Tier"];
            tile?: string;
            serviceCode?: string;
            note?: string;
        };
        ReasonBody: {
            reason: string;
        };
        OrderLineBody: {
            /** Format: uuid */
            unitId: string;
            /**
             * Format: date-time
             * @description Deadline; else workingHours; else the default of the service
             */
            dueAt?: string;
            workingHours?: number;
        };
        DispatchBody: {
            /** @description The first unit leads */
            orders: components["schemas"]["OrderLineBody"][];
            note?: string;
            /** @description Halves the time */
            urgent?: boolean;
        };
        VerifyPassBody: {
            note?: string;
            photoIds: string[];
            lat?: number;
            lng?: number;
        };
        VerifyFailBody: {
            reason: string;
            photoIds: string[];
            lat?: number;
            lng?: number;
        };
        RetierBody: {
            tier: components["schemas"]["Tier"];
            reason: string;
        };
        MergeBody: {
            /**
             * Format: uuid
             * @description The request in which it is handled from now on
             */
            intoId: string;
            note?: string;
        };
        AskSuspensionBody: {
            /** @description The reporter reads it */
            reason: string;
            /**
             * Format: date-time
             * @description When it goes on by itself
             */
            until: string;
        };
        SuspendBody: {
            /**
             * Format: date-time
             * @description Another time than was asked for
             */
            until?: string;
            note?: string;
        };
        AskBody: {
            /** @description A question to the reporter */
            text: string;
        };
        /** @enum {string} */
        OrderBox: "open" | "done";
        OrderSubjectView: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            text: string;
            address: string;
            lat: number | null;
            lng: number | null;
            evidenceRequired: boolean;
            /**
             * Format: date-time
             * @description Put off until then
             */
            suspendedUntil: string | null;
            /** @description A suspension was asked for */
            suspensionAsked: boolean;
            /** @description The last question to the reporter */
            question: components["schemas"]["QuestionView"] | null;
            photos: components["schemas"]["FileView"][];
        };
        /**
         * @description What it may do with the request
         * @enum {string}
         */
        UnitRequestAction: "ask";
        UnitOrderView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /**
             * Format: uuid
             * @description The order it is a part of
             */
            parentId: string | null;
            /** @description The unit that answers for the whole request */
            lead: boolean;
            status: components["schemas"]["OrderStatus"];
            /** @example 正在办 */
            statusLabel: string;
            note: string | null;
            /** Format: date-time */
            dispatchedAt: string;
            /** Format: date-time */
            takeDueAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            takenAt: string | null;
            /** @example 刘师傅 */
            takenBy: string | null;
            /** Format: date-time */
            doneAt: string | null;
            doneText: string | null;
            donePhotos: components["schemas"]["FileView"][];
            returnReason: string | null;
            /** @description The last time more time was asked for */
            extension: components["schemas"]["ExtensionView"] | null;
            late: components["schemas"]["Lateness"];
            can: components["schemas"]["OrderAction"][];
            request: components["schemas"]["OrderSubjectView"];
            /** @description Parts of it that other units do */
            parts: components["schemas"]["OrderView"][];
            /** @description What it may do with the request */
            may: components["schemas"]["UnitRequestAction"][];
        };
        DoneBody: {
            text: string;
            photoIds: string[];
            /**
             * Format: date-time
             * @description When it was tapped without a network; never later than now
             */
            doneAt?: string;
        };
        ReturnBody: {
            reason: string;
            /** Format: uuid */
            suggestedUnitId?: string;
        };
        AskExtensionBody: {
            /**
             * Format: date-time
             * @description Later than the deadline
             */
            dueAt: string;
            reason: string;
        };
        GrantExtensionBody: {
            /**
             * Format: date-time
             * @description Another time than was asked for
             */
            dueAt?: string;
            note?: string;
        };
        SplitBody: {
            /** Format: uuid */
            unitId: string;
            note?: string;
            /**
             * Format: date-time
             * @description Not beyond the own deadline, which it is when absent
             */
            dueAt?: string;
        };
        RatingDetailsBody: {
            /** @description Whether somebody got in touch before it was done */
            contacted?: boolean;
            reason?: string;
            photoIds?: string[];
        };
        /**
         * @description How she agreed that it is written down
         * @enum {string}
         */
        SurveyConsent: "PHONE" | "FACE_TO_FACE";
        PhoneSurveyBody: {
            solved: components["schemas"]["SolvedAnswer"];
            /** @description Whole stars; absent when not solved */
            stars?: number;
            contacted?: boolean;
            reason?: string;
            /** @description How she agreed that it is written down */
            consent: components["schemas"]["SurveyConsent"];
        };
        SurveyCallView: {
            /** @example 没人接 */
            outcomeLabel: string;
            /** @description Who called */
            by: string;
            /** Format: date-time */
            at: string;
        };
        ToCallView: {
            /** Format: uuid */
            requestId: string;
            number: string;
            title: string;
            tileLabel: string;
            address: string;
            /**
             * @description How she is called; the number is asked for when somebody calls
             * @example 陈阿姨
             */
            reporter: string;
            /** @description Who did it */
            unitName: string;
            /** Format: date-time */
            closedAt: string;
            /** @description Calls without an answer, oldest first */
            calls: components["schemas"]["SurveyCallView"][];
        };
        ToCallPageView: {
            /** @description Closed longest ago first */
            items: components["schemas"]["ToCallView"][];
            nextCursor: string | null;
            /** @description All that wait */
            total: number;
        };
        SurveyContactView: {
            name: string | null;
            /** @description Null when she never gave one */
            phone: string | null;
        };
        /** @enum {string} */
        SurveyCallOutcome: "NO_ANSWER" | "LATER" | "REFUSED";
        MissedCallBody: {
            outcome: components["schemas"]["SurveyCallOutcome"];
        };
        PlaceBody: {
            /** @description In words; always enough by itself */
            address: string;
            /** @description Degrees, GCJ-02 */
            lat?: number;
            /** @description Degrees, GCJ-02 */
            lng?: number;
            /** @description Community, when there is no point */
            communityCode?: string;
        };
        CreateRequestBody: {
            /** @description Made from the text when absent */
            title?: string;
            text: string;
            /** @description Something is wrong, or somebody needs help */
            kind: components["schemas"]["RequestKind"];
            /** @description Service tile; guessed from the text when absent */
            tile?: string;
            place: components["schemas"]["PlaceBody"];
            photoIds: string[];
            visibility: components["schemas"]["Visibility"];
            /** @description Hidden from the public and from the handler, never from the law */
            anonymous: boolean;
        };
        /** @enum {string} */
        MineBox: "asked" | "open" | "supported" | "closed";
        NearbyPinView: {
            /** Format: uuid */
            id: string;
            title: string;
            tileLabel: string;
            /** @example bulb */
            icon: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** @description Metres from the asked point */
            distance: number;
        };
        CommentBody: {
            text: string;
        };
        RateBody: {
            solved: components["schemas"]["SolvedAnswer"];
            /** @description Whole stars; absent when not solved */
            stars?: number;
            reason?: string;
            /** @description Whether somebody got in touch before it was done */
            contacted?: boolean;
            photoIds?: string[];
        };
        AnswerBody: {
            text: string;
            photoIds: string[];
        };
        FilterQuery: {
            box?: components["schemas"]["WorkBox"];
            /** @description One or several, with commas */
            status?: string;
            tile?: string;
            tier?: components["schemas"]["Tier"];
            /**
             * Format: uuid
             * @description The unit that answers for it
             */
            unitId?: string;
            /** @description Street, community or grid */
            region?: string;
            /**
             * Format: date-time
             * @description Reported then or later
             */
            from?: string;
            /**
             * Format: date-time
             * @description Reported before
             */
            until?: string;
            late?: components["schemas"]["LateFilter"];
            urgent?: boolean;
            rating?: components["schemas"]["RatingFilter"];
            /** @description Only what I have had a hand in */
            mine?: boolean;
            /** @description Number, place or words */
            q?: string;
            /** @description By time left for what waits, else newest first */
            sort?: components["schemas"]["ListSort"];
        };
        SavedFilterView: {
            /** Format: uuid */
            id: string;
            name: string;
            filter: components["schemas"]["FilterQuery"];
            pinned: boolean;
            shared: boolean;
            /** @description Made by the reader; others only use it */
            own: boolean;
        };
        SavedFilterBody: {
            name: string;
            filter: components["schemas"]["FilterQuery"];
            /** @description Stands above the list */
            pinned: boolean;
            /** @description The people of my unit may use it */
            shared: boolean;
        };
        SavedFilterPatch: {
            name?: string;
            pinned?: boolean;
            shared?: boolean;
        };
        ExportBody: {
            format: components["schemas"]["TableFormat"];
            filter: components["schemas"]["FilterQuery"];
            /** @description With who reported it and private texts; needs a reason */
            sensitive?: boolean;
            reason?: string;
        };
        /** @enum {string} */
        ExportStatus: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
        ExportView: {
            /** Format: uuid */
            id: string;
            format: components["schemas"]["TableFormat"];
            status: components["schemas"]["ExportStatus"];
            /** @description Per cent */
            progress: number;
            total: number | null;
            written: number;
            sensitive: boolean;
            /** @description Why there is no file */
            error: string | null;
            /** @description Link to the file, good for some minutes */
            url: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description The file is thrown away then
             */
            expiresAt: string | null;
        };
        BulkAcceptBody: {
            ids: string[];
            /** @description As guessed when absent */
            tier?: components["schemas"]["Tier"];
        };
        BulkRowView: {
            /** Format: uuid */
            id: string;
            done: boolean;
            /** @example request.unit_not_serving */
            code: string | null;
            /** @description Why not, in a sentence */
            detail: string | null;
        };
        BulkDispatchBody: {
            ids: string[];
            /** Format: uuid */
            unitId: string;
            /**
             * Format: date-time
             * @description Deadline of all; else the working hours; else that of each service
             */
            dueAt?: string;
            workingHours?: number;
            note?: string;
        };
        BulkUnitsBody: {
            ids: string[];
        };
        BulkUnitView: {
            /** Format: uuid */
            unitId: string;
            name: string;
            /** @example 物业 */
            kindLabel: string;
            /** @description How many of the selected ones it answers for */
            fits: number;
        };
        /** @enum {string} */
        Skill: "PATROL" | "FIRST_AID" | "MEDIATION" | "VISITING" | "COOKING" | "REPAIR" | "TRANSLATION" | "HAKKA" | "SIGN_LANGUAGE" | "LEADING";
        SkillCertificateView: {
            skill: components["schemas"]["Skill"];
            /** @example 急救证 */
            label: string;
            /** @example 厚德路社区居委会 */
            unitName: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @enum {string} */
        DutyState: "SIGNED_UP" | "WAITING" | "CHECKED_IN" | "CHECKED_OUT";
        DutyView: {
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            shiftId: string;
            /** Format: uuid */
            signupId: string;
            title: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            meetingPoint: string;
            /** @example 巡查员 */
            roleName: string;
            /** @description I lead this shift and show the check-in code */
            leader: boolean;
            state: components["schemas"]["DutyState"];
            /** @example 已报名 */
            stateLabel: string;
            /**
             * Format: date-time
             * @description The place is kept until then: say whether you come
             */
            answerUntil: string | null;
            /**
             * @description Who signed her up for it, when that was not she herself
             * @example 曾叔叔
             */
            signedUpBy: string | null;
        };
        VolunteerView: {
            registered: boolean;
            skills: components["schemas"]["Skill"][];
            availability: number[];
            maxDistance: number | null;
            weeklyHours: number | null;
            dailyHours: number | null;
            fit: boolean;
            /** @description Must not lift or carry */
            noHeavy: boolean;
            birthYear: number | null;
            /** @description From a checked ID card */
            birthChecked: boolean;
            /** @description Under 18, or maybe so */
            minor: boolean;
            /**
             * Format: date-time
             * @description A guardian has agreed until then
             */
            guardianUntil: string | null;
            /** @description Minute of the day; not asked from then on */
            quietFrom: number | null;
            quietTo: number | null;
            /** Format: date-time */
            pausedUntil: string | null;
            /** Format: date-time */
            insuredUntil: string | null;
            certificates: components["schemas"]["SkillCertificateView"][];
            /**
             * @description Seen by herself and the organiser alone
             * @example 12 次来了 11 次
             */
            reliability: string;
            /** @description Per cent, smoothed */
            reliabilityPercent: number;
            /** @description Confirmed minutes this year */
            yearMinutes: number;
            /** @description Confirmed minutes ever */
            totalMinutes: number;
            stars: number;
            /** @description Open invitations */
            openOffers: number;
            /** @description Places kept for me that wait for my answer, the first to run out first */
            keptPlaces: components["schemas"]["DutyView"][];
            nextDuty: components["schemas"]["DutyView"] | null;
            /** @example 章贡大妈 厚德路分队 */
            teamName: string | null;
        };
        VolunteerBody: {
            /** @description Self-declared */
            skills: components["schemas"]["Skill"][];
            /** @description Half days of a week when free: weekday(0 = Monday) × 3 + (0 morning, 1 afternoon, 2 evening) */
            availability: number[];
            /** @description How far I go, metres */
            maxDistance: number;
            /** @description Most hours a week */
            weeklyHours: number;
            /** @description Can climb stairs and walk two hours */
            fit: boolean;
            /** @description Needed at registration unless the ID card was checked; then not kept */
            birthYear?: number;
            /** @description Most hours a day */
            dailyHours?: number;
            /** @description Must not lift or carry */
            noHeavy?: boolean;
            /** @description Not asked from this minute of the day on */
            quietFrom?: number | null;
            quietTo?: number | null;
            homeCommunityCode?: string;
            homeLat?: number;
            homeLng?: number;
        };
        PauseBody: {
            /** @description Not asked before this day; null ends the rest */
            until?: string | null;
        };
        /** @enum {string} */
        ServiceRecordStatus: "PENDING" | "CONFIRMED" | "DISPUTED" | "REFUSED";
        ServiceRecordView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string | null;
            /** @description Entered by hand: a second unit and who was helped vouch for it */
            byHand: boolean;
            title: string;
            /** @example 曾叔叔 */
            person: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            minutes: number;
            status: components["schemas"]["ServiceRecordStatus"];
            statusLabel: string;
            /**
             * @description The check-in behind it
             * @example 19:23 扫码签到，21:31 扫码签退
             */
            evidence: string;
            /** @example 钟女士 */
            confirmedBy: string | null;
            reason: string | null;
            /** @description Points it brings by the rule in force */
            points: number;
            /** @description At most so many minutes can be confirmed */
            mostMinutes: number;
            /** @description Check-out was forgotten: somebody has to say how long it was */
            toReview: boolean;
        };
        ConfirmHoursBody: {
            /** @description Fewer minutes than measured, never more */
            minutes?: number;
        };
        DisputeHoursBody: {
            reason: string;
        };
        /** @enum {string} */
        TaskKind: "PATROL" | "VISIT" | "ESCORT" | "ERRAND" | "REPAIR" | "MEDIATION" | "PUBLICITY" | "EPIDEMIC" | "WASTE" | "OTHER";
        RoleSlotBody: {
            /** @example 巡查员 */
            name: string;
            demand: number;
            /** @description All of them are needed */
            skills: components["schemas"]["Skill"][];
            /** @description Needs to climb stairs and walk */
            fit?: boolean;
            /** @description Heavy work: not for people over 65 */
            heavy?: boolean;
            /** @description The skills must have been checked by a unit (持证) */
            certified?: boolean;
            /** @description Shows the check-in code */
            leader?: boolean;
        };
        /** @enum {string} */
        SignupMode: "FIRST_COME" | "APPROVAL" | "OFFER" | "ASSIGNED";
        CreateTaskBody: {
            title: string;
            summary: string;
            kind: components["schemas"]["TaskKind"];
            /** @example 厚德路社区门口 */
            meetingPoint: string;
            lat: number;
            lng: number;
            /** @description Only for people who are confirmed: door, name of the visited person */
            privateDetails?: string;
            roles: components["schemas"]["RoleSlotBody"][];
            /** @description The risks, required by law */
            riskNote: string;
            insured: boolean;
            signupMode: components["schemas"]["SignupMode"];
            urgent?: boolean;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /**
             * Format: date-time
             * @description Until then one may cancel without trace; 3 hours before when absent
             */
            cancelUntil?: string;
            /**
             * Format: uuid
             * @description The request it comes from
             */
            requestId?: string;
        };
        /** @enum {string} */
        TaskStatus: "PUBLISHED" | "DONE" | "CANCELLED";
        RoleSlotView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 要有急救证，您没有登记 */
            requirement: string;
            skills: components["schemas"]["Skill"][];
            /** @description Needs to climb stairs and walk */
            fit: boolean;
            /** @description Heavy work: not for people over 65 */
            heavy: boolean;
            /** @description The skills must have been checked by a unit (持证) */
            certified: boolean;
            leader: boolean;
            demand: number;
            filled: number;
            people: components["schemas"]["PersonRefView"][];
            /** @description I may take it */
            open: boolean;
            /** @description Why not, in one sentence */
            obstacle: string | null;
            /** @description Why nobody may bring a child, in one sentence */
            childObstacle: string | null;
        };
        ApplicantView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            signupId: string;
            roleName: string;
        };
        /** @enum {string} */
        SignupStatus: "CONFIRMED" | "WAITLISTED" | "APPLIED" | "CANCELLED" | "DECLINED";
        CompanionView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            status: components["schemas"]["SignupStatus"];
            statusLabel: string;
            /** @description Place in the waiting line, 1 = next */
            waitPlace: number | null;
        };
        MySignupView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roleId: string;
            roleName: string;
            status: components["schemas"]["SignupStatus"];
            statusLabel: string;
            /** @description Time or place changed since; keep-place or cancel-signup answers, neither leaves a trace */
            askedAgain: boolean;
            /** @description Place in the waiting line, 1 = next */
            waitPlace: number | null;
            /**
             * Format: date-time
             * @description The place is kept until then: say whether you come
             */
            answerUntil: string | null;
            /** @description The organiser asked me by name */
            assigned: boolean;
            /** @description Children who come with me */
            children: number;
            /** @description Their names as I gave them, until the shift is over */
            childNames: string[];
            /** @description Friends whom I signed up with me */
            companions: components["schemas"]["CompanionView"][];
            /** Format: date-time */
            checkedInAt: string | null;
            /** Format: date-time */
            checkedOutAt: string | null;
        };
        TaskDetailView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            shiftId: string;
            title: string;
            kind: components["schemas"]["TaskKind"];
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 厚德路社区门口 */
            meetingPoint: string;
            communityName: string | null;
            /** @description Metres from my home */
            distance: number | null;
            minutes: number;
            points: number;
            /** @description People still missing */
            missing: number;
            signupMode: components["schemas"]["SignupMode"];
            /** @example 离您 300 米，您周三早上有空 */
            reason: string | null;
            /**
             * @description The strongest part of the reason
             * @example 上次也是您陪的她
             */
            highlight: string | null;
            /**
             * Format: uuid
             * @description Role that would be mine; null when none fits
             */
            roleId: string | null;
            roleName: string | null;
            /** @description Why I cannot, in one sentence */
            obstacle: string | null;
            summary: string;
            status: components["schemas"]["TaskStatus"];
            statusLabel: string;
            lat: number;
            lng: number;
            roles: components["schemas"]["RoleSlotView"][];
            riskNote: string;
            insured: boolean;
            urgent: boolean;
            /** Format: date-time */
            cancelUntil: string;
            organiserName: string;
            teamName: string | null;
            /** @description Only for confirmed participants and the organiser */
            privateDetails: string | null;
            /** @description Who waits for a decision; only for the organiser */
            applicants: components["schemas"]["ApplicantView"][];
            mySignup: components["schemas"]["MySignupView"] | null;
            /**
             * Format: uuid
             * @description My open invitation
             */
            offerId: string | null;
            /** Format: uuid */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The series it is one date of
             */
            seriesId: string | null;
            /** @description What a change sends back as `seen`; only for who may change it */
            revision: string | null;
            /** @description claim, apply, waitlist, confirmPlace, cancelSignup, refuse, keepPlace, checkIn, lead, people, cancel, change, copy, confirmHours */
            can: string[];
        };
        NearTaskView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            shiftId: string;
            title: string;
            kind: components["schemas"]["TaskKind"];
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 厚德路社区门口 */
            meetingPoint: string;
            communityName: string | null;
            /** @description Metres from my home */
            distance: number | null;
            minutes: number;
            points: number;
            /** @description People still missing */
            missing: number;
            signupMode: components["schemas"]["SignupMode"];
            /** @example 离您 300 米，您周三早上有空 */
            reason: string | null;
            /**
             * @description The strongest part of the reason
             * @example 上次也是您陪的她
             */
            highlight: string | null;
            /**
             * Format: uuid
             * @description Role that would be mine; null when none fits
             */
            roleId: string | null;
            roleName: string | null;
            /** @description Why I cannot, in one sentence */
            obstacle: string | null;
            /** @description Degrees, GCJ-02, to about 100 m: for a map of the neighbourhood */
            lat: number;
            /** @description Degrees, GCJ-02, to about 100 m */
            lng: number;
        };
        TaskCardView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            shiftId: string;
            title: string;
            kind: components["schemas"]["TaskKind"];
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 厚德路社区门口 */
            meetingPoint: string;
            communityName: string | null;
            /** @description Metres from my home */
            distance: number | null;
            minutes: number;
            points: number;
            /** @description People still missing */
            missing: number;
            signupMode: components["schemas"]["SignupMode"];
            /** @example 离您 300 米，您周三早上有空 */
            reason: string | null;
            /**
             * @description The strongest part of the reason
             * @example 上次也是您陪的她
             */
            highlight: string | null;
            /**
             * Format: uuid
             * @description Role that would be mine; null when none fits
             */
            roleId: string | null;
            roleName: string | null;
            /** @description Why I cannot, in one sentence */
            obstacle: string | null;
        };
        SignupBody: {
            /** Format: uuid */
            roleId: string;
            /** @description Friends who agreed and come along */
            companions?: string[];
            /** @description Names of my children who come along */
            children?: string[];
        };
        RefuseBody: {
            /** @example 那天要带孙子 */
            reason: string;
        };
        CancelTaskBody: {
            reason: string;
        };
        ChangeTaskBody: {
            title?: string;
            summary?: string;
            meetingPoint?: string;
            lat?: number;
            lng?: number;
            /** @description Empty takes them away */
            privateDetails?: string;
            roles?: components["schemas"]["RoleSlotBody"][];
            riskNote?: string;
            insured?: boolean;
            /** @description The `revision` that was read; refused when somebody changed it since */
            seen?: string;
            /** Format: date-time */
            startAt?: string;
            /** Format: date-time */
            endAt?: string;
        };
        ChangePreviewView: {
            /** @description Tasks that change */
            tasks: number;
            /** @description People who hold a place, wait or applied on them */
            people: number;
            /** @description Time or place change: they are asked whether they still come */
            asksAgain: boolean;
            /** @description People with something else at the new time, who give the place back without trace */
            clashing: number;
            /** @description Roles that stay larger than wished on some day, because people hold them */
            kept: string[];
            /**
             * @description Empty when nothing changes
             * @example 时间改到周五 12月4日 20:00–22:00
             */
            words: string;
            /** @example 会告诉 5 位，请他们说一声还来不来 */
            sentence: string;
        };
        /** @enum {string} */
        NoShowStatus: "SAID" | "DISPUTED" | "STANDS" | "LIFTED";
        ParticipantView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            signupId: string;
            roleName: string;
            /**
             * @description Anything special about her place
             * @example 等她回话，18:30 前
             */
            note: string | null;
            /** @description Names of the children she brings */
            children: string[];
            /** @example 12 次来了 11 次 */
            reliability: string;
            /** Format: date-time */
            checkedInAt: string | null;
            noShow: components["schemas"]["NoShowStatus"] | null;
            noShowText: string | null;
            /** @description absent, present */
            can: string[];
        };
        TaskPeopleView: {
            people: components["schemas"]["ParticipantView"][];
            /** @description Somebody may still be asked by name */
            assigning: boolean;
        };
        AssignableView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            /** @example 12 次来了 11 次 */
            reliability: string;
            /** @description Why not, in one sentence about her */
            obstacle: string | null;
        };
        AssignBody: {
            /** Format: uuid */
            roleId: string;
            /** Format: uuid */
            personId: string;
        };
        AbsentBody: {
            /** @description False takes it back */
            absent: boolean;
        };
        NoShowView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            title: string;
            /** Format: date-time */
            startAt: string;
            status: components["schemas"]["NoShowStatus"];
            statusLabel: string;
            /**
             * @description Whom it is about, as others may call her
             * @example 钟女士
             */
            person: string;
            /** @example 钟女士 */
            saidBy: string;
            /** Format: date-time */
            saidAt: string;
            /** @example 厚德路社区居委会 */
            unitName: string;
            reason: string | null;
            note: string | null;
            canDispute: boolean;
        };
        DisputeNoShowBody: {
            /** @example 我到了，队长没看见 */
            reason: string;
        };
        DecideNoShowBody: {
            /** @description True: it stands. False: it is lifted. */
            stands: boolean;
            note: string;
        };
        /** @enum {string} */
        PaperFilter: "ending" | "unseen" | "all";
        EndingPaperView: {
            /** @example 急救证 */
            label: string;
            /** Format: date-time */
            until: string;
            /** @description It has ended */
            over: boolean;
        };
        CertifiableView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            /** @description What ends soon or has ended, the first to end first */
            ending: components["schemas"]["EndingPaperView"][];
            /**
             * @description Papers that she says she has and nobody has seen
             * @example 调解证
             */
            unseen: string[];
        };
        SeenPaperView: {
            skill: components["schemas"]["Skill"];
            /** @example 急救证 */
            label: string;
            /**
             * @description Who has seen it; null when nobody has
             * @example 厚德路社区居委会
             */
            unitName: string | null;
            /** @example 钟女士 */
            seenBy: string | null;
            /** Format: date-time */
            seenAt: string | null;
            /** Format: date-time */
            until: string | null;
            /** @description It holds now */
            holds: boolean;
        };
        PapersView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            /** @description Her ID card was compared once */
            identified: boolean;
            /** @description What she says she has, and what was seen */
            papers: components["schemas"]["SeenPaperView"][];
            /** Format: date-time */
            insuredUntil: string | null;
        };
        CertifyBody: {
            skill: components["schemas"]["Skill"];
            /** @description Last day on which it holds; null takes it back */
            until?: string | null;
        };
        InsureBody: {
            /** @description Last day that is insured; null takes it back */
            until?: string | null;
        };
        /** @enum {string} */
        ArrivalKind: "ON_THE_WAY" | "LATE";
        ArrivalView: {
            kind: components["schemas"]["ArrivalKind"];
            minutes: number | null;
            /** Format: date-time */
            at: string;
            /** @example 19:12 说在路上了 */
            says: string;
        };
        RosterEntryView: {
            /** Format: uuid */
            signupId: string;
            surname: string;
            displayName: string;
            me: boolean;
            roleName: string;
            state: components["schemas"]["DutyState"];
            /** Format: date-time */
            checkedInAt: string | null;
            /** Format: date-time */
            checkedOutAt: string | null;
            /** @description Checked in far from the meeting point: a hint, never a proof */
            far: boolean;
            /** @description What she said, while she is not here yet */
            arrival: components["schemas"]["ArrivalView"] | null;
        };
        RosterView: {
            /** Format: uuid */
            shiftId: string;
            /** Format: uuid */
            taskId: string;
            title: string;
            kind: components["schemas"]["TaskKind"];
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            meetingPoint: string;
            present: number;
            missing: number;
            people: components["schemas"]["RosterEntryView"][];
        };
        ShiftCodeView: {
            /** @description What the QR carries */
            code: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Seconds until the next one */
            seconds: number;
        };
        ScanBody: {
            code: string;
            lat?: number;
            lng?: number;
            /** @description A random name of this installation; kept as a hash for ninety days */
            device?: string;
        };
        /** @enum {string} */
        AttendanceState: "CHECKED_IN" | "CHECKED_OUT";
        AttendanceView: {
            state: components["schemas"]["AttendanceState"];
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            shiftId: string;
            title: string;
            /** Format: date-time */
            checkedInAt: string;
            /** Format: date-time */
            checkedOutAt: string | null;
            /** @description Minutes so far */
            minutes: number;
        };
        /** @enum {string} */
        TickAction: "IN" | "OUT";
        TickBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone; absent: now
             */
            at?: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt?: string;
            action: components["schemas"]["TickAction"];
        };
        OwnArrivalView: {
            /** @description What I said last */
            said: components["schemas"]["ArrivalView"] | null;
        };
        ArrivalBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone
             */
            at: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt: string;
            kind: components["schemas"]["ArrivalKind"];
            /** @description How late; only with LATE */
            minutes?: number;
        };
        /** @enum {string} */
        HandStatus: "ASKED" | "PENDING" | "CONFIRMED" | "DISPUTED" | "REFUSED" | "WITHDRAWN";
        /** @enum {string} */
        HelpedKind: "PERSON" | "UNIT" | "UNKNOWN";
        /** @enum {string} */
        HelpedAnswer: "WAITING" | "YES" | "NO" | "CALLED";
        HandEntryView: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["HandStatus"];
            statusLabel: string;
            /** @description What it waits for, or how it ended, in one sentence */
            says: string;
            title: string;
            kind: components["schemas"]["TaskKind"];
            kindLabel: string;
            /** @example 曾叔叔 */
            person: string;
            /** @description The volunteer asked for it */
            asked: boolean;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            minutes: number;
            why: string;
            /** @example 厚德路社区居委会 */
            organiser: string;
            enteredBy: string | null;
            helpedKind: components["schemas"]["HelpedKind"] | null;
            /** @example 3 栋李奶奶 */
            helped: string | null;
            helpedAnswer: components["schemas"]["HelpedAnswer"];
            helpedText: string | null;
            /** @example 大公路社区居委会 廖女士 */
            approvedBy: string | null;
            reason: string | null;
            /** @description The version of the rule it was entered under */
            ruleVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** @description takeUp, answer, call, approve, refuse, withdraw */
            can: string[];
        };
        /** @enum {string} */
        HandBox: "entered" | "second";
        HandDeskView: {
            items: components["schemas"]["HandEntryView"][];
            /** @description Minutes my unit may still enter this month */
            left: number;
            /** @description Minutes a unit may enter in a month */
            quota: number;
        };
        HandVolunteerView: {
            /** Format: uuid */
            personId: string;
            displayName: string;
            /**
             * @description Tells namesakes apart
             * @example 最近：楼栋夜间巡查
             */
            hint: string;
        };
        EnterHandBody: {
            helpedKind: components["schemas"]["HelpedKind"];
            /** @example 3 栋李奶奶 */
            helpedName: string;
            helpedPhone?: string;
            /** Format: uuid */
            helpedUnitId?: string;
            /**
             * Format: uuid
             * @description The volunteer
             */
            personId: string;
            /** @example 陪李奶奶去医院 */
            title: string;
            kind: components["schemas"]["TaskKind"];
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @description Why there is no check-in */
            why: string;
        };
        AskHandBody: {
            /**
             * Format: uuid
             * @description A task of mine whose check-in was forgotten
             */
            taskId?: string;
            title: string;
            kind: components["schemas"]["TaskKind"];
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            why: string;
        };
        TakeUpHandBody: {
            helpedKind: components["schemas"]["HelpedKind"];
            /** @example 3 栋李奶奶 */
            helpedName: string;
            helpedPhone?: string;
            /** Format: uuid */
            helpedUnitId?: string;
        };
        AnswerHandBody: {
            /** @description It was so */
            yes: boolean;
            text?: string;
        };
        ApproveHandBody: {
            /** @description What who was helped said on the telephone; only where nobody can tap */
            called?: string;
        };
        HandReasonBody: {
            reason: string;
        };
        HandPhoneView: {
            phone: string | null;
        };
        ComingHandRuleView: {
            /** @description Days back that may be entered */
            daysBack: number;
            /** @description Least minutes of one entry */
            leastMinutes: number;
            /** @description Most minutes of one entry */
            mostMinutes: number;
            /** @description Minutes a unit may enter in a month */
            unitMonthMinutes: number;
            /** @description Minutes of a volunteer in a month */
            personMonthMinutes: number;
            /** @description Days of silence after which the approver may telephone */
            callAfterDays: number;
            /** @example 2027-01-01 */
            validFrom: string;
        };
        HandRuleView: {
            /** @description Days back that may be entered */
            daysBack: number;
            /** @description Least minutes of one entry */
            leastMinutes: number;
            /** @description Most minutes of one entry */
            mostMinutes: number;
            /** @description Minutes a unit may enter in a month */
            unitMonthMinutes: number;
            /** @description Minutes of a volunteer in a month */
            personMonthMinutes: number;
            /** @description Days of silence after which the approver may telephone */
            callAfterDays: number;
            /** @description 0 for what the product comes with */
            version: number;
            validFrom: string | null;
            coming: components["schemas"]["ComingHandRuleView"] | null;
        };
        /**
         * @description REPLACED: a newer one came before it could hold
         * @enum {string}
         */
        RuleState: "COMING" | "IN_FORCE" | "PAST" | "REPLACED";
        HandRulePageView: {
            /** @description 0 for what the product comes with */
            version: number;
            /**
             * @description Null for what the product comes with
             * @example 2027-01-01
             */
            validFrom: string | null;
            /** @description REPLACED: a newer one came before it could hold */
            state: components["schemas"]["RuleState"];
            madeBy: string | null;
            /** Format: date-time */
            madeAt: string | null;
            /** @description Days back that may be entered */
            daysBack: number;
            /** @description Least minutes of one entry */
            leastMinutes: number;
            /** @description Most minutes of one entry */
            mostMinutes: number;
            /** @description Minutes a unit may enter in a month */
            unitMonthMinutes: number;
            /** @description Minutes of a volunteer in a month */
            personMonthMinutes: number;
            /** @description Days of silence after which the approver may telephone */
            callAfterDays: number;
        };
        HandRuleValues: {
            /** @description Days back that may be entered */
            daysBack: number;
            /** @description Least minutes of one entry */
            leastMinutes: number;
            /** @description Most minutes of one entry */
            mostMinutes: number;
            /** @description Minutes a unit may enter in a month */
            unitMonthMinutes: number;
            /** @description Minutes of a volunteer in a month */
            personMonthMinutes: number;
            /** @description Days of silence after which the approver may telephone */
            callAfterDays: number;
        };
        HandRuleEffectView: {
            /** @description Entries outside the limits of time and length */
            outside: number;
            /** @description Months in which a unit is over its quota */
            units: number;
            /** @description Months in which a volunteer is over hers */
            people: number;
        };
        HandRulePreviewView: {
            /** @description Entries of the last ninety days that count or wait */
            entries: number;
            now: components["schemas"]["HandRuleEffectView"];
            would: components["schemas"]["HandRuleEffectView"];
        };
        NewHandRuleBody: {
            /** @description The newest version she read, so that nobody writes over another’s change unseen */
            basedOn: number;
            /**
             * @description Today or later
             * @example 2027-01-01
             */
            validFrom: string;
            /** @description Days back that may be entered */
            daysBack: number;
            /** @description Least minutes of one entry */
            leastMinutes: number;
            /** @description Most minutes of one entry */
            mostMinutes: number;
            /** @description Minutes a unit may enter in a month */
            unitMonthMinutes: number;
            /** @description Minutes of a volunteer in a month */
            personMonthMinutes: number;
            /** @description Days of silence after which the approver may telephone */
            callAfterDays: number;
        };
        /** @enum {string} */
        SeriesStatus: "RUNNING" | "ENDED";
        SeriesCardView: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @example 每周五 19:30–21:30 */
            rhythm: string;
            /** @example 2027-11-26 */
            lastDay: string;
            meetingPoint: string;
            status: components["schemas"]["SeriesStatus"];
            /** @description Dates still to come */
            ahead: number;
            /** Format: date-time */
            nextAt: string | null;
            /** @description People still missing on the next date */
            missing: number;
        };
        /** @enum {string} */
        HolidayRule: "SKIP" | "KEEP";
        RhythmBody: {
            /**
             * @description RFC 5545 rule without UNTIL; daily, weekly or monthly
             * @example FREQ=WEEKLY;BYDAY=FR
             */
            rrule: string;
            /**
             * @description First possible day
             * @example 2026-11-27
             */
            firstDay: string;
            /**
             * @description Last possible day, at most two years ahead
             * @example 2026-11-27
             */
            lastDay: string;
            /** @example 19:30 */
            startTime: string;
            /** @description Length of one date; into the next day is allowed */
            minutes: number;
            holidays: components["schemas"]["HolidayRule"];
        };
        PlannedDateView: {
            /** @example 2026-11-27 */
            date: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 国庆节 */
            holiday: string | null;
            /** @description A holiday on which nothing is done */
            skipped: boolean;
        };
        SeriesPreviewView: {
            /** @example 每周五 19:30–21:30 */
            rhythm: string;
            /** @example 一共 51 次，到 2027年11月26日；2 次放假不做 */
            sentence: string;
            dates: components["schemas"]["PlannedDateView"][];
        };
        TaskDraftBody: {
            title: string;
            summary: string;
            kind: components["schemas"]["TaskKind"];
            /** @example 厚德路社区门口 */
            meetingPoint: string;
            lat: number;
            lng: number;
            /** @description Only for people who are confirmed: door, name of the visited person */
            privateDetails?: string;
            roles: components["schemas"]["RoleSlotBody"][];
            /** @description The risks, required by law */
            riskNote: string;
            insured: boolean;
            signupMode: components["schemas"]["SignupMode"];
            urgent?: boolean;
        };
        PublishSeriesBody: {
            /**
             * @description RFC 5545 rule without UNTIL; daily, weekly or monthly
             * @example FREQ=WEEKLY;BYDAY=FR
             */
            rrule: string;
            /**
             * @description First possible day
             * @example 2026-11-27
             */
            firstDay: string;
            /**
             * @description Last possible day, at most two years ahead
             * @example 2026-11-27
             */
            lastDay: string;
            /** @example 19:30 */
            startTime: string;
            /** @description Length of one date; into the next day is allowed */
            minutes: number;
            holidays: components["schemas"]["HolidayRule"];
            task: components["schemas"]["TaskDraftBody"];
        };
        SeriesDateView: {
            /** Format: uuid */
            taskId: string;
            /** @description The day of the rule */
            date: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            meetingPoint: string;
            status: components["schemas"]["TaskStatus"];
            statusLabel: string;
            /** @description On another day, at another time or elsewhere than the series says */
            changed: boolean;
            demand: number;
            filled: number;
            people: components["schemas"]["PersonRefView"][];
            /** @description People who have not said yet whether they still come after a change */
            unanswered: number;
        };
        SeriesDetailView: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @example 每周五 19:30–21:30 */
            rhythm: string;
            /** @example 2027-11-26 */
            lastDay: string;
            meetingPoint: string;
            status: components["schemas"]["SeriesStatus"];
            /** @description Dates still to come */
            ahead: number;
            /** Format: date-time */
            nextAt: string | null;
            /** @description People still missing on the next date */
            missing: number;
            /** @example 2026-11-27 */
            firstDay: string;
            /** @example 19:30 */
            startTime: string;
            minutes: number;
            holidays: components["schemas"]["HolidayRule"];
            task: components["schemas"]["TaskDraftBody"];
            /** @description All dates, first one first */
            dates: components["schemas"]["SeriesDateView"][];
            /** @description I may change, prolong and end it */
            mine: boolean;
            /** @description What a change sends back as `seen` */
            revision: string;
        };
        ChangeSeriesBody: {
            title?: string;
            summary?: string;
            meetingPoint?: string;
            lat?: number;
            lng?: number;
            /** @description Empty takes them away */
            privateDetails?: string;
            roles?: components["schemas"]["RoleSlotBody"][];
            riskNote?: string;
            insured?: boolean;
            /** @description The `revision` that was read; refused when somebody changed it since */
            seen?: string;
            /**
             * @description From this day on
             * @example 2026-11-27
             */
            from: string;
            /** @example 19:30 */
            startTime?: string;
            /** @description Length of one date; into the next day is allowed */
            minutes?: number;
        };
        ExtendSeriesBody: {
            /** @example 2026-11-27 */
            lastDay: string;
        };
        EndSeriesBody: {
            /**
             * @description The first day that is called off
             * @example 2026-11-27
             */
            from: string;
            reason: string;
        };
        TemplateTaskBody: {
            title: string;
            summary: string;
            kind: components["schemas"]["TaskKind"];
            meetingPoint?: string;
            roles: components["schemas"]["RoleSlotBody"][];
            riskNote: string;
            insured: boolean;
            signupMode: components["schemas"]["SignupMode"];
            /** @example 19:30 */
            startTime: string;
            minutes: number;
        };
        TemplateView: {
            /**
             * Format: uuid
             * @description Null for those that come with the system
             */
            id: string | null;
            name: string;
            task: components["schemas"]["TemplateTaskBody"];
        };
        SaveTemplateBody: {
            /** @description Saving under a name that is there replaces it */
            name: string;
            task: components["schemas"]["TemplateTaskBody"];
        };
        /** @enum {string} */
        CalendarScope: "COMMUNITY" | "STREET" | "DISTRICT" | "UNIT" | "MINE";
        CalendarDayView: {
            /** @example 2026-12-04 */
            date: string;
            tasks: number;
            /** @description Places still free on what has not begun */
            missing: number;
            /** @description What I have said yes to */
            mine: number;
            /** @example 国庆节 */
            holiday: string | null;
        };
        CalendarMonthView: {
            /** @example 2026-12 */
            month: string;
            /** @description What is shown, when another one was not possible */
            scope: components["schemas"]["CalendarScope"];
            /** @example 厚德路社区 */
            scopeName: string;
            /** @description I have units or teams of my own */
            hasUnit: boolean;
            /** @description Every day of the month */
            days: components["schemas"]["CalendarDayView"][];
        };
        CalendarDayTasksView: {
            /** @example 2026-12-04 */
            date: string;
            /** @description All of them, also those that are not in the list */
            total: number;
            /** @description At most 60, first one first */
            tasks: components["schemas"]["TaskCardView"][];
        };
        /** @enum {string} */
        CareKind: "OLDER_ALONE" | "FAMILY_IN_NEED" | "DISABLED" | "OTHER";
        VisitPlanView: {
            everyDays: number;
            hour: number;
            minutes: number;
            /** @example 罗阿姨 */
            visitor: string | null;
        };
        CareCardView: {
            /** Format: uuid */
            id: string;
            /** @example 李** */
            maskedName: string;
            /** @example 一位独居老人 */
            phrase: string;
            kind: components["schemas"]["CareKind"] | null;
            kindLabel: string | null;
            /** @description Last day on the list */
            endsOn: string | null;
            /** @description Address, consent and end are there: she can be visited */
            complete: boolean;
            plan: components["schemas"]["VisitPlanView"] | null;
            /** Format: date-time */
            lastVisitAt: string | null;
        };
        /**
         * @description Who agreed, in her own words or by signature
         * @enum {string}
         */
        ConsentGiver: "SELF" | "FAMILY" | "GUARDIAN";
        CareBody: {
            /** @description Kept encrypted */
            name: string;
            /** @example 一位独居老人 */
            phrase: string;
            kind: components["schemas"]["CareKind"];
            /** @description Kept encrypted; shown to the visitor on the day */
            address: string;
            phone?: string;
            /** @description What a visitor has to know; kept encrypted */
            notes?: string;
            /** @description Why she is on the list */
            why: string;
            /** @description Who agreed, in her own words or by signature */
            consentBy: components["schemas"]["ConsentGiver"];
            /** @example 11月20日上门当面说的 */
            consentNote: string;
            /** @description Last day on the list, a year ahead at most */
            endsOn: string;
        };
        /** @enum {string} */
        VisitCheck: "BODY" | "MEALS" | "MEDICINE" | "SAFETY" | "MOOD";
        /** @enum {string} */
        CheckAnswer: "GOOD" | "SOSO" | "CARE";
        VisitCheckView: {
            check: components["schemas"]["VisitCheck"];
            label: string;
            answer: components["schemas"]["CheckAnswer"];
            answerLabel: string;
        };
        VisitLogView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            visitor: string;
            checks: components["schemas"]["VisitCheckView"][];
            text: string | null;
            needs: string | null;
            /** Format: uuid */
            requestId: string | null;
            photos: components["schemas"]["FileView"][];
        };
        CareLookView: {
            /** Format: date-time */
            at: string;
            viewer: string;
            what: string;
        };
        CareDetailView: {
            /** Format: uuid */
            id: string;
            /** @example 李** */
            maskedName: string;
            /** @example 一位独居老人 */
            phrase: string;
            kind: components["schemas"]["CareKind"] | null;
            kindLabel: string | null;
            /** @description Last day on the list */
            endsOn: string | null;
            /** @description Address, consent and end are there: she can be visited */
            complete: boolean;
            plan: components["schemas"]["VisitPlanView"] | null;
            /** Format: date-time */
            lastVisitAt: string | null;
            name: string;
            address: string | null;
            phone: string | null;
            notes: string | null;
            why: string | null;
            consentBy: components["schemas"]["ConsentGiver"] | null;
            consentNote: string | null;
            /** Format: date-time */
            consentAt: string | null;
            logs: components["schemas"]["VisitLogView"][];
            /** @description Who looked, newest first */
            looks: components["schemas"]["CareLookView"][];
        };
        EndCareBody: {
            reason: string;
        };
        VisitPlanBody: {
            everyDays: number;
            /** @description Hour of the day in the city */
            hour: number;
            minutes: number;
            firstOn: string;
            /**
             * Format: uuid
             * @description The same face each time; she has agreed to come
             */
            visitorId?: string;
            /** @description Visitors are insured against accidents */
            insured: boolean;
        };
        /** @enum {string} */
        VisitStatus: "DUE" | "PLANNED" | "STARTED" | "DONE" | "MISSED" | "CANCELLED";
        VisitView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recipientId: string;
            /** Format: uuid */
            taskId: string | null;
            phrase: string;
            maskedName: string;
            dueOn: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            status: components["schemas"]["VisitStatus"];
            statusLabel: string;
            /** @description Who goes, or went */
            visitor: string | null;
            /** @description What it waits for, in one sentence */
            says: string;
            /** @description Soon or over, and nobody goes */
            alarming: boolean;
            /** @description arrange */
            can: string[];
        };
        VisitorChoiceView: {
            /** Format: uuid */
            personId: string;
            displayName: string;
            /** @description Tells namesakes apart */
            hint: string;
        };
        VisitorVisitView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            phrase: string;
            communityName: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            status: components["schemas"]["VisitStatus"];
            /**
             * Format: date-time
             * @description From then on name and door may be read
             */
            opensAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @description open, start, finish */
            can: string[];
        };
        ArrangeBody: {
            /**
             * Format: uuid
             * @description Who has agreed to go; nobody: volunteers apply
             */
            visitorId?: string;
        };
        VisitDoorView: {
            name: string;
            address: string | null;
            phone: string | null;
            notes: string | null;
            /** @description What I wrote last time */
            lastTime: string | null;
        };
        StartVisitBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone; absent: now
             */
            at?: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt?: string;
        };
        VisitChecksBody: {
            BODY: components["schemas"]["CheckAnswer"];
            MEALS: components["schemas"]["CheckAnswer"];
            MEDICINE: components["schemas"]["CheckAnswer"];
            SAFETY: components["schemas"]["CheckAnswer"];
            MOOD: components["schemas"]["CheckAnswer"];
        };
        FinishVisitBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone; absent: now
             */
            at?: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt?: string;
            checks: components["schemas"]["VisitChecksBody"];
            text?: string;
            photoIds: string[];
            /** @description She agreed to be photographed */
            photoConsent: boolean;
            /** @description What she needs: becomes a request nobody else sees */
            needs?: string;
        };
        /** @enum {string} */
        StandingState: "OVERDUE" | "SOON" | "FINE" | "NO_PLAN";
        StandingView: {
            /** Format: uuid */
            recipientId: string;
            communityCode: string;
            communityName: string;
            /**
             * @description Only for her own committee
             * @example 李**
             */
            maskedName: string | null;
            /** @example 一位独居老人 */
            phrase: string;
            kind: components["schemas"]["CareKind"] | null;
            kindLabel: string | null;
            state: components["schemas"]["StandingState"];
            /** @example 超了 3 天 */
            stateLabel: string;
            /** @description Days over the rhythm */
            lateDays: number;
            /** @description Days between visits */
            everyDays: number | null;
            /** Format: date-time */
            lastVisitAt: string | null;
            lastVisitor: string | null;
            /** Format: date-time */
            nextAt: string | null;
            /** @description Who goes next */
            nextVisitor: string | null;
            /** @description Missed one after the other */
            missedInRow: number;
            /** @description Visits in the last 180 days */
            visits: number;
            /** @description Of the last visits, so many in a row by the same person */
            sameFace: number;
        };
        StandingCountsView: {
            all: number;
            overdue: number;
            soon: number;
            fine: number;
            noPlan: number;
        };
        StandingCommunityView: {
            code: string;
            name: string;
        };
        StandingsView: {
            /** @description The latest first */
            rows: components["schemas"]["StandingView"][];
            /** @description Of all that may be seen, whatever the state asked for */
            counts: components["schemas"]["StandingCountsView"];
            communities: components["schemas"]["StandingCommunityView"][];
        };
        /** @enum {string} */
        AnomalyKind: "SAME_DEVICE" | "SAME_TIMES" | "ORGANISER" | "RECIPROCAL" | "BY_HAND" | "FAR";
        /** @enum {string} */
        AnomalyStatus: "OPEN" | "LOOKED" | "JUSTIFIED" | "WITHDRAWN";
        AnomalyView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AnomalyKind"];
            kindLabel: string;
            /** @description Facts in one sentence, no verdict */
            why: string;
            communityName: string;
            /** @description Records it rests on */
            records: number;
            status: components["schemas"]["AnomalyStatus"];
            statusLabel: string;
            /** Format: date-time */
            foundAt: string;
            decidedBy: string | null;
            note: string | null;
            /** @description decide */
            can: string[];
        };
        AnomalyRecordView: {
            /** Format: uuid */
            recordId: string;
            person: string;
            title: string;
            /** Format: date-time */
            startAt: string;
            minutes: number;
            evidence: string;
            confirmedBy: string | null;
            /** @description Still counts */
            counts: boolean;
        };
        /** @enum {string} */
        AnomalyDecision: "LOOKED" | "JUSTIFIED" | "WITHDRAWN";
        DecideAnomalyBody: {
            status: components["schemas"]["AnomalyDecision"];
            /** @description What was found out */
            note: string;
            /** @description Hours to take back; only with WITHDRAWN */
            recordIds: string[];
        };
        /** @enum {string} */
        TaskFilter: "all" | "soon" | "near" | "ESCORT" | "PATROL" | "VISIT";
        FunnelStepView: {
            /** @example 离得近，在各人愿意走的范围里 */
            label: string;
            count: number;
        };
        InviteeView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** @example 刘阿姨离得 200 米，今晚有空，上周五也去了 */
            reason: string;
            roleName: string;
        };
        RoleGapView: {
            roleName: string;
            missing: number;
            /** @example 附近有证的 4 位今晚都有事 */
            cause: string;
        };
        TaskPreviewView: {
            suitable: number;
            available: number;
            funnel: components["schemas"]["FunnelStepView"][];
            invitees: components["schemas"]["InviteeView"][];
            /** @description Per cent chance that all places that have enough people fill */
            confidence: number;
            gaps: components["schemas"]["RoleGapView"][];
            pointsEach: number;
        };
        OfferView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
            task: components["schemas"]["TaskCardView"];
        };
        /** @enum {string} */
        PlanStatus: "RUNNING" | "READY" | "SENT" | "STOPPED" | "FAILED";
        PlanFiguresView: {
            missing: number;
            placed: number;
            /** @description Minutes on foot, mean of those whose home is known */
            walkMinutes: number | null;
            /** @description Pairs that did the same errand before */
            again: number;
            /** @description Invitations that the busiest person gets */
            mostAsked: number;
            /** @description Invitations that are ready to be sent */
            toSend: number;
        };
        PlanSeatView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            /** @description Lower is better */
            cost: number;
            /** @description Decided by the organiser */
            pinned: boolean;
            /** @description Asked as well, because not everybody says yes */
            extra: boolean;
        };
        /** @enum {string} */
        RelaxableRule: "ASKED_OFTEN" | "DISTANCE" | "NOT_FREE" | "WEEKLY_MAXIMUM" | "FITNESS" | "SKILL";
        PlanRemedyView: {
            rule: components["schemas"]["RelaxableRule"];
            /** @description With DISTANCE: how far people would have to go */
            metres: number;
            gain: number;
            sentence: string;
        };
        /** @enum {string} */
        PlanPlaceStatus: "READY" | "SENDING" | "SENT" | "SKIPPED";
        PlanPlaceView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            slotId: string;
            /** Format: uuid */
            taskId: string;
            title: string;
            roleName: string;
            meetingPoint: string;
            /** Format: date-time */
            startAt: string;
            /** @description People to be found */
            missing: number;
            /** @description People asked before who have not answered */
            waiting: number;
            /** @description Chance that as many come, per cent */
            confidence: number;
            seats: components["schemas"]["PlanSeatView"][];
            /** @description Why people are lacking */
            cause: string | null;
            remedy: components["schemas"]["PlanRemedyView"] | null;
            status: components["schemas"]["PlanPlaceStatus"];
            /**
             * Format: date-time
             * @description When the invitations go out
             */
            sendAt: string | null;
            /** @description People who are asked, or were */
            asked: number;
            /** @description What changed meanwhile */
            note: string | null;
        };
        PlanTimesView: {
            /** @description Asked so often in 14 days; the last one means "or more" */
            times: number;
            people: number;
        };
        PlanView: {
            /** Format: uuid */
            id: string;
            regionName: string;
            status: components["schemas"]["PlanStatus"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            solveMs: number;
            /** @description Volunteers looked at */
            people: number;
            /** @description Pairs of a person and a place that all rules allow */
            pairs: number;
            /** @description Proven to be the best there is */
            proven: boolean;
            /** @description Share by which it may be above the best */
            gap: number | null;
            figures: components["schemas"]["PlanFiguresView"];
            /** @description Gaps first, then by time */
            places: components["schemas"]["PlanPlaceView"][];
            histogram: components["schemas"]["PlanTimesView"][];
        };
        PlanDeskView: {
            regionCode: string;
            regionName: string;
            /** @description The newest one that was computed */
            plan: components["schemas"]["PlanView"] | null;
            /** @description A newer one is being computed */
            running: boolean;
            /** @description Why the newest run came to nothing */
            failure: string | null;
        };
        StartPlanBody: {
            /** @description One of my regions; my own when absent */
            regionCode?: string;
        };
        /**
         * @description NONE takes it back
         * @enum {string}
         */
        WishKind: "PIN" | "EXCLUDE" | "NONE";
        WishBody: {
            /** Format: uuid */
            slotId: string;
            /** Format: uuid */
            personId: string;
            /** @description NONE takes it back */
            kind: components["schemas"]["WishKind"];
        };
        PlanTermView: {
            code: string;
            sentence: string;
            value: number;
        };
        PlanReasonView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            /** @description Lower is better */
            cost: number;
            /** @description Decided by the organiser */
            pinned: boolean;
            /** @description Asked as well, because not everybody says yes */
            extra: boolean;
            /** @description Why her, in one sentence */
            reason: string;
            terms: components["schemas"]["PlanTermView"][];
        };
        PlanOtherView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            /** @description Null for who may not have the place */
            cost: number | null;
            /** @description What is different, or why not */
            sentence: string;
        };
        PlanExclusionView: {
            rule: string;
            label: string;
            people: number;
        };
        /** @enum {string} */
        WishMade: "PIN" | "EXCLUDE";
        PlanWishView: {
            surname: string;
            /** @example 陈阿姨 */
            displayName: string;
            /** Format: uuid */
            personId: string;
            kind: components["schemas"]["WishMade"];
            /** @description The plan could follow it */
            kept: boolean;
        };
        PlanPlaceDetailView: {
            /** Format: uuid */
            id: string;
            people: components["schemas"]["PlanReasonView"][];
            others: components["schemas"]["PlanOtherView"][];
            /** @description Rules by the people they keep away, most first */
            exclusions: components["schemas"]["PlanExclusionView"][];
            wishes: components["schemas"]["PlanWishView"][];
            /** @description What to do about the gap */
            how: string | null;
        };
        SendPlanBody: {
            /** @description These places only */
            placeIds?: string[];
        };
        WhatIfBody: {
            /** Format: uuid */
            slotId: string;
            /** @description People needed beyond those of the plan */
            more?: number;
            /** @description Rule that would not count there */
            rule?: components["schemas"]["RelaxableRule"];
            /** @description With DISTANCE: everybody would go so far */
            metres?: number;
        };
        WhatIfView: {
            /** @description People found for the place then */
            placed: number;
            /** @description People needed there then */
            missing: number;
            /** @description People lacking in the whole region, before and then */
            shortBefore: number;
            shortAfter: number;
            /** @description People who would have another place than now */
            moved: number;
            /** @description Who would come in addition */
            added: components["schemas"]["PersonRefView"][];
            sentence: string;
        };
        TeamLineView: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Team above it
             */
            parentId: string | null;
            regionCode: string;
            regionName: string;
            /** @description People in it and in the teams below */
            people: number;
            /** @description What it does; may be empty */
            intro: string;
        };
        TeamFiguresView: {
            /** @description Confirmed minutes */
            minutes: number;
            tasks: number;
            /** @description Different people who served */
            people: number;
            /** @description Different communities served in */
            communities: number;
        };
        TeamDutyView: {
            /** Format: uuid */
            taskId: string;
            title: string;
            meetingPoint: string;
            /** Format: date-time */
            startAt: string;
            /** @description Places that are still free */
            missing: number;
        };
        /** @enum {string} */
        TeamOffice: "LEADER" | "DEPUTY";
        TeamOfficerView: {
            office: components["schemas"]["TeamOffice"];
            officeLabel: string;
            /** @example 罗阿姨 */
            who: string;
            /** @example 罗 */
            surname: string;
        };
        TeamFaceView: {
            /** @example 曾 */
            surname: string;
            /** @example 曾叔叔 */
            who: string;
        };
        /** @enum {string} */
        TeamAskKind: "REQUEST" | "INVITE";
        TeamAskView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            teamId: string;
            teamName: string;
            kind: components["schemas"]["TeamAskKind"];
            /** @description The volunteer */
            who: string;
            words: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        TeamNoticeState: "WAITING" | "SENT" | "RECALLED";
        TeamNoticeView: {
            /** Format: uuid */
            id: string;
            text: string;
            author: string;
            /**
             * Format: date-time
             * @description When it goes or went out
             */
            dueAt: string;
            state: components["schemas"]["TeamNoticeState"];
            /** @description How many got it; for leaders */
            sent: number | null;
            /** @description How many read it; for leaders */
            read: number | null;
        };
        /** @enum {string} */
        TeamCan: "ask" | "withdraw" | "answer" | "leave" | "lead" | "appoint" | "manage";
        TeamPageView: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Team above it
             */
            parentId: string | null;
            regionCode: string;
            regionName: string;
            /** @description People in it and in the teams below */
            people: number;
            /** @description What it does; may be empty */
            intro: string;
            /** @description Teams above, the highest first */
            above: components["schemas"]["TeamLineView"][];
            /** @description Teams right below */
            below: components["schemas"]["TeamLineView"][];
            month: components["schemas"]["TeamFiguresView"];
            year: components["schemas"]["TeamFiguresView"];
            ahead: components["schemas"]["TeamDutyView"][];
            officers: components["schemas"]["TeamOfficerView"][];
            /** @description Some of its people */
            faces: components["schemas"]["TeamFaceView"][];
            /** @description I am in this team */
            mine: boolean;
            /** @description My open request or invitation */
            ask: components["schemas"]["TeamAskView"] | null;
            /** @description For its people, newest first */
            notices: components["schemas"]["TeamNoticeView"][];
            /** @description The team it was before it was merged into this one */
            cameFrom: string | null;
            can: components["schemas"]["TeamCan"][];
        };
        AskTeamBody: {
            words?: string;
        };
        AnswerAskBody: {
            accept: boolean;
            reason?: string;
        };
        TeamCodeBody: {
            /**
             * @description Eight digits, with or without spaces
             * @example 4821 9034
             */
            code: string;
        };
        TeamInvitationView: {
            /** Format: uuid */
            teamId: string;
            name: string;
            /** @example 罗阿姨 */
            invitedBy: string;
        };
        TeamMemberView: {
            /** Format: uuid */
            personId: string;
            who: string;
            surname: string;
            /** @description Her own team */
            teamName: string;
            office: components["schemas"]["TeamOffice"] | null;
            /** @description Confirmed minutes this month */
            monthMinutes: number;
            /** @description Confirmed minutes this year */
            yearMinutes: number;
        };
        TeamCandidateView: {
            /** Format: uuid */
            personId: string;
            who: string;
            surname: string;
            /** @description Was asked and has not answered */
            invited: boolean;
        };
        /** @enum {string} */
        TeamDeed: "FOUNDED" | "JOINED" | "LEFT" | "REMOVED" | "APPOINTED_LEADER" | "APPOINTED_DEPUTY" | "RELIEVED" | "MERGED_IN" | "MERGED_AWAY";
        TeamHistoryView: {
            /** Format: uuid */
            id: string;
            deed: components["schemas"]["TeamDeed"];
            deedLabel: string;
            who: string | null;
            by: string;
            reason: string | null;
            /** Format: date-time */
            at: string;
        };
        TeamDeskView: {
            /** Format: uuid */
            id: string;
            name: string;
            intro: string;
            members: components["schemas"]["TeamMemberView"][];
            /** @description Requests that wait for an answer */
            requests: components["schemas"]["TeamAskView"][];
            /** @description Invitations that wait for an answer */
            invites: components["schemas"]["TeamAskView"][];
            /** @description Volunteers of the community who are in no team */
            candidates: components["schemas"]["TeamCandidateView"][];
            notices: components["schemas"]["TeamNoticeView"][];
            /** @description Notices that may still go out today */
            noticesLeft: number;
            history: components["schemas"]["TeamHistoryView"][];
            can: components["schemas"]["TeamCan"][];
        };
        FoundTeamBody: {
            /** @example 章贡大妈南市街分队 */
            name: string;
            /**
             * Format: uuid
             * @description Team above it
             */
            parentId: string;
            /** @description Street or community it is for */
            regionCode: string;
            intro?: string;
        };
        DescribeTeamBody: {
            name?: string;
            /** @example 晚上巡楼、给老人送饭，周三晚上七点半集合 */
            intro?: string;
        };
        InviteToTeamBody: {
            words?: string;
            /** Format: uuid */
            personId: string;
        };
        TeamCodeView: {
            /** @example 4821 9034 */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        RemoveMemberBody: {
            /** @description She reads it */
            reason: string;
        };
        AppointBody: {
            /** Format: uuid */
            personId: string;
            office: components["schemas"]["TeamOffice"];
        };
        RelieveBody: {
            reason?: string;
        };
        TeamNoticeBody: {
            text: string;
        };
        MergePreviewView: {
            /** @description The team that ends */
            from: string;
            /** @description The team that stays */
            into: string;
            people: number;
            /** @description Leaders and deputies who lead no longer */
            officers: number;
            /** @description Open tasks */
            tasks: number;
            /** @description Open requests and invitations */
            asks: number;
            /** @description Teams below it */
            below: number;
            /** @description Lines of its history, which is read under the new team too */
            history: number;
        };
        /** @enum {string} */
        StarStatus: "ON_NOTICE" | "AWARDED" | "WITHDRAWN";
        /** @enum {string} */
        StarNoticeCan: "object";
        StarNoticeView: {
            /** Format: uuid */
            id: string;
            /** @example 罗阿姨 */
            who: string;
            surname: string;
            communityName: string;
            stars: number;
            /** @example 二星志愿者 */
            starsName: string;
            /** @description Confirmed minutes when it was opened */
            minutes: number;
            status: components["schemas"]["StarStatus"];
            /**
             * Format: date-time
             * @description Until then anybody may object
             */
            endsAt: string;
            /** @description The version of the rule it was put on notice under */
            ruleVersion: number;
            /** @description Why it was withdrawn, for herself */
            reason: string | null;
            /** @description I objected */
            objected: boolean;
            can: components["schemas"]["StarNoticeCan"][];
        };
        StarGivenView: {
            stars: number;
            name: string;
            /** Format: date-time */
            at: string;
        };
        HonourView: {
            stars: number;
            /** @description Confirmed minutes ever */
            minutes: number;
            /** @description Stars after those that are reached; null at the top */
            nextStars: number | null;
            minutesToNext: number | null;
            /** @description Hours of each star */
            hours: number[];
            /** @description My star that is on notice or was withdrawn */
            notice: components["schemas"]["StarNoticeView"] | null;
            awarded: components["schemas"]["StarGivenView"][];
        };
        ObjectBody: {
            /** @example 这半年她不在本地，时长可能记错了 */
            reason: string;
        };
        ThankNoteBody: {
            text: string;
        };
        ThankableView: {
            /** Format: uuid */
            taskId: string;
            title: string;
            /** Format: date-time */
            endedAt: string;
        };
        ThankNoteView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** @description The task */
            title: string;
            /** @example 陈阿姨 */
            author: string;
            text: string;
            /** Format: date-time */
            at: string;
            /** @description I put it away */
            hidden: boolean;
            /** @description The committee looks at it */
            reported: boolean;
        };
        HideNoteBody: {
            hidden: boolean;
        };
        ReportNoteBody: {
            reason: string;
        };
        /** @enum {string} */
        BoardScope: "TEAM" | "COMMUNITY" | "STREET";
        /** @enum {string} */
        BoardSpan: "MONTH" | "YEAR";
        BoardRowView: {
            rank: number;
            who: string;
            surname: string;
            /** @description Confirmed minutes */
            minutes: number;
            mine: boolean;
        };
        BoardPlaceView: {
            rank: number;
            minutes: number;
            /** @description People counted, myself too */
            of: number;
        };
        BoardView: {
            scope: components["schemas"]["BoardScope"];
            span: components["schemas"]["BoardSpan"];
            /** @description Team, community or street; null when I belong to none */
            name: string | null;
            /** @description I stand on boards */
            isIn: boolean;
            rows: components["schemas"]["BoardRowView"][];
            /** @description My place; told to me alone while I stay off */
            mine: components["schemas"]["BoardPlaceView"] | null;
        };
        BoardChoiceBody: {
            /** @description Stand on boards */
            isIn: boolean;
        };
        YearKindView: {
            label: string;
            times: number;
            minutes: number;
        };
        YearPlaceView: {
            name: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            lng: number;
            times: number;
        };
        YearMomentView: {
            /** @description YYYY-MM-DD in the city */
            day: string;
            title: string;
            minutes: number;
        };
        ServiceYearView: {
            year: number;
            /** @description Confirmed minutes */
            minutes: number;
            times: number;
            /** @description Times at somebody's side: visiting, going along, errands, repairs, mediation */
            besides: number;
            /** @description Different days */
            days: number;
            kinds: components["schemas"]["YearKindView"][];
            /** @description Minutes of each month */
            months: number[];
            places: components["schemas"]["YearPlaceView"][];
            firstEvening: components["schemas"]["YearMomentView"] | null;
            longestEvening: components["schemas"]["YearMomentView"] | null;
        };
        /** @enum {string} */
        ObjectionStatus: "OPEN" | "UPHELD" | "REJECTED";
        ObjectionView: {
            /** Format: uuid */
            id: string;
            notice: components["schemas"]["StarNoticeView"];
            reason: string;
            status: components["schemas"]["ObjectionStatus"];
            answer: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        DecideObjectionBody: {
            /** @description The objection holds: the star is taken off the notice */
            holds: boolean;
            answer: string;
        };
        ReportedNoteView: {
            /** Format: uuid */
            id: string;
            title: string;
            author: string;
            text: string;
            /** @description Why it was reported */
            reason: string;
            /** Format: date-time */
            at: string;
        };
        JudgeNoteBody: {
            /** @description It may stay */
            keep: boolean;
        };
        ServedVolunteerView: {
            /** Format: uuid */
            personId: string;
            who: string;
            surname: string;
            /** @description Confirmed minutes for my unit */
            minutes: number;
        };
        /** @enum {string} */
        RecordEntryKind: "TRAINING" | "COMMENDATION" | "COMPLAINT";
        RecordEntryView: {
            /** Format: uuid */
            id: string;
            who: string;
            kind: components["schemas"]["RecordEntryKind"];
            kindLabel: string;
            title: string;
            text: string | null;
            minutes: number | null;
            day: string;
            withdrawn: boolean;
        };
        RecordEntryBody: {
            /** Format: uuid */
            personId: string;
            kind: components["schemas"]["RecordEntryKind"];
            /** @example 急救培训 */
            title: string;
            text?: string;
            /** @description Of a training */
            minutes?: number;
            /** @description Day in the city */
            day: string;
        };
        /** @enum {string} */
        RecordExportStatus: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
        RecordExportView: {
            /** Format: uuid */
            id: string;
            reason: string;
            status: components["schemas"]["RecordExportStatus"];
            /** @description Per cent */
            progress: number;
            /** Format: date-time */
            createdAt: string;
            /** @description The file can be fetched */
            ready: boolean;
        };
        RecordExportBody: {
            /** @description The volunteers read it */
            reason: string;
        };
        ComingStarRuleView: {
            /** @description Confirmed hours of each star, rising */
            hours: number[];
            /** @description Days of public notice */
            noticeDays: number;
            /** @example 2027-01-01 */
            validFrom: string;
        };
        StarRuleView: {
            /** @description Confirmed hours of each star, rising */
            hours: number[];
            /** @description Days of public notice */
            noticeDays: number;
            /** @description 0 for what the product comes with */
            version: number;
            validFrom: string | null;
            coming: components["schemas"]["ComingStarRuleView"] | null;
        };
        StarRulePageView: {
            /** @description 0 for what the product comes with */
            version: number;
            /**
             * @description Null for what the product comes with
             * @example 2027-01-01
             */
            validFrom: string | null;
            /** @description REPLACED: a newer one came before it could hold */
            state: components["schemas"]["RuleState"];
            madeBy: string | null;
            /** Format: date-time */
            madeAt: string | null;
            /** @description Confirmed hours of each star, rising */
            hours: number[];
            /** @description Days of public notice */
            noticeDays: number;
        };
        StarRuleValues: {
            /** @description Confirmed hours of each star, rising */
            hours: number[];
            /** @description Days of public notice */
            noticeDays: number;
        };
        StarLevelView: {
            /** @example 三星志愿者 */
            name: string;
            /** @description Volunteers whose hours are at this star */
            now: number;
            would: number;
        };
        StarRulePreviewView: {
            levels: components["schemas"]["StarLevelView"][];
            /** @description Who would be put on notice when it begins */
            newly: number;
            /** @description Who would not reach it any more and keeps the star all the same */
            kept: number;
            /** @description Notices that run on as they were opened */
            onNotice: number;
        };
        NewStarRuleBody: {
            /** @description The newest version she read, so that nobody writes over another’s change unseen */
            basedOn: number;
            /**
             * @description Today or later
             * @example 2027-01-01
             */
            validFrom: string;
            /** @description Confirmed hours of each star, rising */
            hours: number[];
            /** @description Days of public notice */
            noticeDays: number;
        };
        ExpiryView: {
            points: number;
            /** Format: date-time */
            at: string;
        };
        PointsAccountView: {
            balance: number;
            /** @description Put aside for something that is being redeemed */
            held: number;
            /** @description Hours that still wait for confirmation, in points */
            pending: number;
            /** @description Confirmed, waiting for a larger budget of the unit */
            waiting: number;
            nextExpiry: components["schemas"]["ExpiryView"] | null;
            /** @description Points corrected away had been spent: nothing can be redeemed until new ones make up for it */
            overdrawn: boolean;
            closed: boolean;
        };
        /** @enum {string} */
        EntryFilter: "got" | "used" | "corrections";
        /** @enum {string} */
        PostingKind: "BUDGET" | "AWARD" | "REVERSAL" | "HOLD" | "RELEASE" | "REDEEM" | "DONATE" | "GRANT" | "RESTORE" | "EXPIRE" | "FORFEIT" | "SAVE" | "HELP";
        PointsEntryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postingId: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["PostingKind"];
            /** @example 楼栋夜间巡查 */
            title: string;
            /** @example 19:23 扫码签到，2 小时，钟女士确认 */
            source: string;
            points: number;
            /** Format: uuid */
            serviceRecordId: string | null;
            /**
             * @description The day of service, for what hours brought
             * @example 2026-11-11
             */
            day: string | null;
        };
        PointsEntriesView: {
            items: components["schemas"]["PointsEntryView"][];
            nextCursor: string | null;
        };
        MonthSumView: {
            /** @example 2026-11 */
            month: string;
            got: number;
            used: number;
        };
        YearSummaryView: {
            year: number;
            got: number;
            used: number;
            /** @description Twelve, January first */
            months: components["schemas"]["MonthSumView"][];
        };
        TrailPostingView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PostingKind"];
            title: string;
            source: string;
            /** Format: date-time */
            at: string;
            points: number;
        };
        /** @enum {string} */
        AttendanceMethod: "QR" | "LIST" | "SELF";
        TrailProofView: {
            /** Format: date-time */
            at: string;
            method: components["schemas"]["AttendanceMethod"];
            /** @description Who ticked the list; herself when she scanned */
            by: string;
            /** @description 100 at the meeting point, 0 far away, null unknown */
            score: number | null;
        };
        TrailHoursView: {
            /** Format: uuid */
            recordId: string;
            /** Format: uuid */
            taskId: string | null;
            title: string;
            meetingPoint: string | null;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            minutes: number;
            came: components["schemas"]["TrailProofView"] | null;
            left: components["schemas"]["TrailProofView"] | null;
            confirmedBy: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
        };
        /** @enum {string} */
        DisputeStatus: "OPEN" | "KEPT" | "CORRECTED";
        DisputeView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postingId: string;
            person: string;
            /** @description Of the entry it is about */
            title: string;
            source: string;
            /** @description Points of that entry */
            was: number;
            reason: string;
            status: components["schemas"]["DisputeStatus"];
            /** Format: date-time */
            at: string;
            answer: string | null;
            points: number | null;
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description answer */
            can: string[];
        };
        TrailView: {
            posting: components["schemas"]["TrailPostingView"];
            /** @description By which rule, in words */
            rule: string | null;
            hours: components["schemas"]["TrailHoursView"] | null;
            /** @description What it takes back, and what takes it back */
            linked: components["schemas"]["TrailPostingView"][];
            dispute: components["schemas"]["DisputeView"] | null;
            /** @description dispute */
            can: string[];
        };
        /** @enum {string} */
        BudgetRequestStatus: "OPEN" | "APPROVED" | "REFUSED";
        BudgetRequestView: {
            /** Format: uuid */
            id: string;
            points: number;
            reason: string;
            status: components["schemas"]["BudgetRequestStatus"];
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            note: string | null;
            /** @description decide */
            can: string[];
        };
        BudgetView: {
            /** Format: uuid */
            unitId: string;
            unitName: string;
            year: number;
            granted: number;
            spent: number;
            left: number;
            /** @description Given by the end of the year at this pace */
            forecast: number | null;
            /** @description Points that wait for a larger budget */
            waiting: number;
            waitingPeople: number;
            requests: components["schemas"]["BudgetRequestView"][];
            /** @description ask */
            can: string[];
        };
        AskBudgetBody: {
            /** Format: uuid */
            unitId: string;
            points: number;
            reason: string;
        };
        DecideBudgetBody: {
            approve: boolean;
            note?: string;
        };
        /** @enum {string} */
        PointsRuleState: "DRAFT" | "COMING" | "IN_FORCE" | "PAST";
        KindPercentView: {
            kind: components["schemas"]["TaskKind"];
            kindLabel: string;
            percent: number;
        };
        CampaignView: {
            name: string;
            from: string;
            to: string;
            percent: number;
            kinds: components["schemas"]["TaskKind"][];
        };
        PointsRuleView: {
            version: number;
            name: string;
            state: components["schemas"]["PointsRuleState"];
            /** Format: date-time */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description When the next one begins
             */
            validTo: string | null;
            perHour: number;
            nightPercent: number;
            urgentPercent: number;
            kindPercents: components["schemas"]["KindPercentView"][];
            dailyCap: number;
            monthlyCap: number | null;
            campaigns: components["schemas"]["CampaignView"][];
            yearlyBudget: number;
            /** @description edit, switch-on, drop, call-off */
            can: string[];
        };
        KindPercentBody: {
            kind: components["schemas"]["TaskKind"];
            percent: number;
        };
        CampaignBody: {
            name: string;
            /**
             * @description First day, in the city
             * @example 2026-12-01
             */
            from: string;
            /** @description Last day */
            to: string;
            percent: number;
            kinds?: components["schemas"]["TaskKind"][];
        };
        PointsRuleBody: {
            name: string;
            perHour: number;
            /** @description Per cent, for minutes between 22 and 6 */
            nightPercent: number;
            urgentPercent: number;
            kindPercents: components["schemas"]["KindPercentBody"][];
            dailyCap: number;
            /** @description Null: none */
            monthlyCap: number | null;
            campaigns: components["schemas"]["CampaignBody"][];
            yearlyBudget: number;
        };
        ChangeBucketView: {
            /** @example 多 5% 到 20% */
            label: string;
            /** @description −1 less, 0 the same, 1 more */
            direction: number;
            people: number;
        };
        SimulatedPersonView: {
            person: string;
            before: number;
            after: number;
        };
        SimulatedUnitView: {
            unitName: string;
            before: number;
            after: number;
            /** @description What would be left of the budget of the year at this pace */
            leftAtYearEnd: number;
        };
        SimulationView: {
            /** @example 2026-10 */
            month: string;
            services: number;
            people: number;
            before: number;
            after: number;
            more: number;
            less: number;
            same: number;
            buckets: components["schemas"]["ChangeBucketView"][];
            topMore: components["schemas"]["SimulatedPersonView"][];
            topLess: components["schemas"]["SimulatedPersonView"][];
            units: components["schemas"]["SimulatedUnitView"][];
            /** @description Something was done in that month to compare */
            enough: boolean;
            rule: components["schemas"]["PointsRuleView"];
        };
        SwitchOnBody: {
            /**
             * Format: date-time
             * @description From which moment services count by it
             */
            validFrom: string;
        };
        DisputeBody: {
            reason: string;
        };
        AnswerDisputeBody: {
            answer: string;
            /** @description What it should be; absent: it stays as it is */
            points?: number;
        };
        /** @enum {string} */
        TrustKind: "OUTLIER" | "RING" | "FEW" | "CORRECTIONS";
        /** @enum {string} */
        TrustVerdict: "REVIEWED" | "IGNORED";
        FindingView: {
            kind: components["schemas"]["TrustKind"];
            key: string;
            people: string[];
            unitName: string | null;
            /** @example 陈阿姨这 90 天记了 120 小时，别人一般是 20 小时。 */
            why: string;
            /** @description Service records behind it, at most twenty */
            recordIds: string[];
            services: number;
            verdict: components["schemas"]["TrustVerdict"] | null;
            note: string | null;
            reviewedBy: string | null;
        };
        TrustReviewBody: {
            kind: components["schemas"]["TrustKind"];
            key: string;
            verdict: components["schemas"]["TrustVerdict"];
            note: string;
        };
        CommunityTotalsView: {
            communityCode: string;
            communityName: string;
            /** @description Null when so few that they could be recognised */
            people: number | null;
            minutes: number;
            given: number;
        };
        PublicTotalsView: {
            year: number;
            given: number;
            redeemed: number;
            donated: number;
            minutes: number;
            communities: components["schemas"]["CommunityTotalsView"][];
            /** @description Number of the newest link of the hash chain */
            links: number;
            /** @description Who notes it can prove later that nothing before it was changed */
            link: string | null;
        };
        /** @enum {string} */
        SupervisionBox: "mine" | "answered" | "open" | "done";
        /** @enum {string} */
        SupervisionColour: "YELLOW" | "RED";
        /** @enum {string} */
        SupervisionReason: "LATE" | "VERY_LATE" | "REWORK" | "REOPEN" | "BY_HAND";
        /** @enum {string} */
        SupervisionStatus: "ISSUED" | "ANSWERED" | "SETTLED" | "WITHDRAWN";
        /**
         * @description What the reader may do now
         * @enum {string}
         */
        SupervisionAction: "answer" | "accept" | "sendBack" | "escalate" | "withdraw";
        SupervisionCardView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            /** @example ZG20261120-000123 */
            number: string;
            title: string;
            address: string;
            colour: components["schemas"]["SupervisionColour"];
            /** @example 红牌 */
            colourLabel: string;
            reason: components["schemas"]["SupervisionReason"];
            /** @example 办理超时 */
            reasonLabel: string;
            text: string;
            status: components["schemas"]["SupervisionStatus"];
            /** @example 等答复 */
            statusLabel: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description How often it rose */
            level: number;
            /** @example 上一级 */
            levelLabel: string;
            /** @description Who is asked by name */
            named: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            answerBy: string;
            late: components["schemas"]["Lateness"];
            /** @description What the reader may do now */
            can: components["schemas"]["SupervisionAction"][];
        };
        SupervisionPageView: {
            /** @description Red first, then least time left */
            items: components["schemas"]["SupervisionCardView"][];
            nextCursor: string | null;
        };
        SupervisionCountsView: {
            /** @description My turn to answer */
            mine: number;
            /** @description Answers to judge */
            answered: number;
            yellow: number;
            red: number;
        };
        AnsweringUnitView: {
            /** Format: uuid */
            unitId: string;
            name: string;
            /** @example 正在办这件事 */
            why: string;
            suggested: boolean;
        };
        SupervisionStepView: {
            /** Format: date-time */
            at: string;
            /** @example 区指挥中心黄先生 */
            who: string;
            what: string;
            text: string | null;
        };
        SupervisionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            /** @example ZG20261120-000123 */
            number: string;
            title: string;
            address: string;
            colour: components["schemas"]["SupervisionColour"];
            /** @example 红牌 */
            colourLabel: string;
            reason: components["schemas"]["SupervisionReason"];
            /** @example 办理超时 */
            reasonLabel: string;
            text: string;
            status: components["schemas"]["SupervisionStatus"];
            /** @example 等答复 */
            statusLabel: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description How often it rose */
            level: number;
            /** @example 上一级 */
            levelLabel: string;
            /** @description Who is asked by name */
            named: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            answerBy: string;
            late: components["schemas"]["Lateness"];
            /** @description What the reader may do now */
            can: components["schemas"]["SupervisionAction"][];
            /** @description Who issued it */
            issuedBy: string;
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerText: string | null;
            photos: components["schemas"]["FileView"][];
            decisionNote: string | null;
            /** @description Newest first */
            steps: components["schemas"]["SupervisionStepView"][];
        };
        IssueBody: {
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            unitId: string;
            colour: components["schemas"]["SupervisionColour"];
            text: string;
            /**
             * Format: date-time
             * @description Until when it must be answered
             */
            answerBy: string;
        };
        SupervisionAnswerBody: {
            /** @description Why, and until when it will be done */
            text: string;
            photoIds: string[];
        };
        JudgeBody: {
            note?: string;
        };
        ReasonForBody: {
            reason: string;
        };
        /** @enum {string} */
        RequestStage: "ACCEPT" | "DISPATCH" | "TAKE" | "HANDLE" | "VERIFY";
        StageSharesView: {
            stage: components["schemas"]["RequestStage"];
            remindAt: number;
            yellowAt: number;
            redAt: number;
        };
        /**
         * @description Told beside the unit whose turn it is
         * @enum {string}
         */
        SupervisionListener: "ABOVE" | "SUPERVISOR";
        SupervisionRuleView: {
            /** @description Each stage once */
            stages: components["schemas"]["StageSharesView"][];
            redFromRework: number;
            redFromReopen: number;
            /** @description Working hours */
            yellowAnswerHours: number;
            /** @description Working hours */
            redAnswerHours: number;
            /** @description Told beside the unit whose turn it is */
            tellReminder: components["schemas"]["SupervisionListener"][];
            /** @description Told beside the unit whose turn it is */
            tellYellow: components["schemas"]["SupervisionListener"][];
            /** @description Told beside the unit whose turn it is */
            tellRed: components["schemas"]["SupervisionListener"][];
            version: number;
            /** @description Null for the one the product comes with */
            madeBy: string | null;
            /** Format: date-time */
            madeAt: string | null;
        };
        TryRuleBody: {
            /** @description Each stage once */
            stages: components["schemas"]["StageSharesView"][];
            redFromRework: number;
            redFromReopen: number;
            /** @description Working hours */
            yellowAnswerHours: number;
            /** @description Working hours */
            redAnswerHours: number;
            /** @description Told beside the unit whose turn it is */
            tellReminder: components["schemas"]["SupervisionListener"][];
            /** @description Told beside the unit whose turn it is */
            tellYellow: components["schemas"]["SupervisionListener"][];
            /** @description Told beside the unit whose turn it is */
            tellRed: components["schemas"]["SupervisionListener"][];
        };
        StageEffectView: {
            reminders: number;
            yellow: number;
            red: number;
            stage: components["schemas"]["RequestStage"];
        };
        RulePreviewView: {
            reminders: number;
            yellow: number;
            red: number;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description Requests that were looked at */
            requests: number;
            /** @description Requests there were; more than were looked at when there are too many */
            among: number;
            stages: components["schemas"]["StageEffectView"][];
            /** @description Red ones for reworks and reopenings */
            often: number;
            /** @description Orders the rule in force would have made */
            nowOrders: number;
        };
        RuleBody: {
            /** @description Each stage once */
            stages: components["schemas"]["StageSharesView"][];
            redFromRework: number;
            redFromReopen: number;
            /** @description Working hours */
            yellowAnswerHours: number;
            /** @description Working hours */
            redAnswerHours: number;
            /** @description Told beside the unit whose turn it is */
            tellReminder: components["schemas"]["SupervisionListener"][];
            /** @description Told beside the unit whose turn it is */
            tellYellow: components["schemas"]["SupervisionListener"][];
            /** @description Told beside the unit whose turn it is */
            tellRed: components["schemas"]["SupervisionListener"][];
            /** @description The version that was read */
            basedOn: number;
        };
        /** @enum {string} */
        WhistleBox: "open" | "ended";
        /** @enum {string} */
        WhistleStatus: "OPEN" | "CONCLUDED" | "CANCELLED";
        /** @enum {string} */
        WhistleMemberStatus: "CALLED" | "HERE" | "DECLINED" | "RELEASED";
        /** @enum {string} */
        WhistleAction: "call" | "reportIn" | "decline" | "insist" | "release" | "note" | "conclude" | "score" | "cancel";
        WhistleMemberView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            status: components["schemas"]["WhistleMemberStatus"];
            /** @example 报到了 */
            statusLabel: string;
            /** Format: date-time */
            reportBy: string;
            /** Format: date-time */
            reportedAt: string | null;
            /** @example 温先生 */
            reportedBy: string | null;
            /** @description Not there in time */
            late: boolean;
            declineReason: string | null;
            score: number | null;
            scoreReason: string | null;
            /** @description My unit */
            mine: boolean;
            can: components["schemas"]["WhistleAction"][];
        };
        WhistleCardView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            number: string;
            title: string;
            address: string;
            status: components["schemas"]["WhistleStatus"];
            /** @example 正在一起办 */
            statusLabel: string;
            callerName: string;
            what: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            reportBy: string;
            /** @description Departments that reported in */
            here: number;
            /** @description Departments that are wanted */
            wanted: number;
            /** @description Departments that were not there in time */
            late: number;
            members: components["schemas"]["WhistleMemberView"][];
            can: components["schemas"]["WhistleAction"][];
        };
        WhistlePageView: {
            /** @description Newest first */
            items: components["schemas"]["WhistleCardView"][];
            nextCursor: string | null;
        };
        WhistleTallyView: {
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description How often it was called */
            called: number;
            inTime: number;
            /** @description Later, or not at all */
            late: number;
            /** @description How often it said that it is not competent */
            declined: number;
            /** @description Mean of the scores, 1 to 5 */
            score: number | null;
        };
        WhistleChoiceView: {
            /** Format: uuid */
            unitId: string;
            name: string;
            /** @example 职能部门 */
            kindLabel: string;
            /** @description It answers for this kind of matter here */
            suggested: boolean;
        };
        WhistleNoteView: {
            /** Format: uuid */
            id: string;
            /** @example 区市政设施维护中心温先生 */
            who: string;
            text: string;
            /** Format: date-time */
            at: string;
            photos: components["schemas"]["FileView"][];
        };
        WhistleView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            number: string;
            title: string;
            address: string;
            status: components["schemas"]["WhistleStatus"];
            /** @example 正在一起办 */
            statusLabel: string;
            callerName: string;
            what: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            reportBy: string;
            /** @description Departments that reported in */
            here: number;
            /** @description Departments that are wanted */
            wanted: number;
            /** @description Departments that were not there in time */
            late: number;
            members: components["schemas"]["WhistleMemberView"][];
            can: components["schemas"]["WhistleAction"][];
            calledBy: string;
            /** @description Newest first */
            notes: components["schemas"]["WhistleNoteView"][];
            conclusion: string | null;
            endedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        CallBody: {
            /** Format: uuid */
            requestId: string;
            /** @description The departments that are called */
            unitIds: string[];
            /** @description What is to be looked at together */
            what: string;
            /**
             * Format: date-time
             * @description Until when each of them reports in
             */
            reportBy: string;
        };
        CallMoreBody: {
            unitIds: string[];
            /** Format: date-time */
            reportBy: string;
        };
        ConcludeBody: {
            /** @description For staff */
            conclusion: string;
            /** @description One plain sentence for the resident */
            publicText?: string;
        };
        WhistleReasonBody: {
            reason: string;
        };
        NoteBody: {
            text: string;
            photoIds: string[];
        };
        InsistBody: {
            reason: string;
            /**
             * Format: date-time
             * @description New time to report in
             */
            reportBy: string;
        };
        ScoreBody: {
            score: number;
            reason: string;
        };
        /** @enum {string} */
        FilingBox: "asked" | "holding" | "ended" | "mine";
        /** @enum {string} */
        FilingKind: "ON_SPOT" | "KNOWN";
        /** @enum {string} */
        FilingStatus: "ASKED" | "APPROVED" | "REFUSED" | "WITHDRAWN" | "REVOKED" | "EXPIRED";
        /**
         * @description What the reader may do now
         * @enum {string}
         */
        FilingAction: "approve" | "refuse" | "withdraw" | "revoke" | "expire";
        FilingView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null for what a patrol put right on the spot
             */
            requestId: string | null;
            /** @description Empty when it never was a request */
            number: string;
            title: string;
            address: string;
            kind: components["schemas"]["FilingKind"];
            /** @example 当场办好了 */
            kindLabel: string;
            reasonLabel: string;
            note: string;
            status: components["schemas"]["FilingStatus"];
            /** @example 等批 */
            statusLabel: string;
            /** @example 安泰物业刘师傅 */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            expiresAt: string;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionNote: string | null;
            /**
             * Format: date-time
             * @description Since when it counts again
             */
            endedAt: string | null;
            photos: components["schemas"]["FileView"][];
            /** @description What the reader may do now */
            can: components["schemas"]["FilingAction"][];
        };
        FilingPageView: {
            /** @description Asked ones oldest first, others by expiry */
            items: components["schemas"]["FilingView"][];
            nextCursor: string | null;
            /** @description Waiting for a decision that the reader can make */
            toDecide: number;
            /** @description Holding now */
            holding: number;
        };
        FilingReasonView: {
            key: string;
            kind: components["schemas"]["FilingKind"];
            kindLabel: string;
            label: string;
            needsPhoto: boolean;
            longestDays: number;
        };
        AskFilingBody: {
            /** Format: uuid */
            requestId: string;
            /** @description Key of the list of reasons */
            reason: string;
            /** @description What is the matter, and what happens next */
            note: string;
            /**
             * Format: date-time
             * @description From then on it counts again
             */
            expiresAt: string;
            /** @description Evidence */
            photoIds: string[];
        };
        ApproveBody: {
            note?: string;
        };
        FilingReasonBody: {
            reason: string;
        };
        PartnerView: {
            /** Format: uuid */
            id: string;
            /** @example 厚德路社区一楼 */
            name: string;
            address: string;
            regionCode: string;
            regionName: string;
            /** @example 周一到周五 9:00–17:00 */
            hoursText: string;
            /** @example 今天 9:00–17:00 */
            todayText: string;
            openNow: boolean;
            lat: number | null;
            lng: number | null;
        };
        OpenSpanBody: {
            /** @description 0 = Monday */
            days: number[];
            /** @example 09:00 */
            from: string;
            /** @example 17:00 */
            to: string;
        };
        OpenExceptionBody: {
            /** @example 2026-10-01 */
            date: string;
            /** @description Absent: closed */
            from?: string | null;
            to?: string | null;
        };
        OpeningHoursBody: {
            weekly: components["schemas"]["OpenSpanBody"][];
            closedOnHolidays: boolean;
            exceptions: components["schemas"]["OpenExceptionBody"][];
        };
        ManagedPartnerView: {
            /** Format: uuid */
            id: string;
            /** @example 厚德路社区一楼 */
            name: string;
            address: string;
            regionCode: string;
            regionName: string;
            /** @example 周一到周五 9:00–17:00 */
            hoursText: string;
            /** @example 今天 9:00–17:00 */
            todayText: string;
            openNow: boolean;
            lat: number | null;
            lng: number | null;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            hours: components["schemas"]["OpeningHoursBody"];
            contactName: string | null;
            contactPhone: string | null;
            active: boolean;
        };
        PartnerBody: {
            /**
             * Format: uuid
             * @description Unit whose people hand out here
             */
            unitId: string;
            /** @example 厚德路社区一楼 */
            name: string;
            address: string;
            /** @description Community */
            regionCode: string;
            lat?: number | null;
            lng?: number | null;
            hours: components["schemas"]["OpeningHoursBody"];
            contactName?: string;
            contactPhone?: string;
            active: boolean;
        };
        /** @enum {string} */
        GoodsCategory: "FOOD" | "HOUSEHOLD" | "HEALTH" | "SERVICE" | "OTHER";
        /**
         * @description Why I cannot have it now
         * @enum {string}
         */
        GoodsObstacle: "POINTS" | "LIMIT" | "SOLD_OUT";
        GoodsView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example 袋 */
            unitWord: string;
            category: components["schemas"]["GoodsCategory"];
            detail: string;
            points: number;
            photo: components["schemas"]["FileView"] | null;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @description Pieces left; null when they are not counted */
            left: number | null;
            /** @example 每月 2 袋 */
            limitText: string | null;
            /** @description Why I cannot have it now */
            obstacle: components["schemas"]["GoodsObstacle"] | null;
            /** @description Points I lack for one */
            missing: number;
            /** @description Most pieces I can have at once */
            most: number;
            holdDays: number;
            returnDays: number;
            /** Format: date-time */
            validTo: string | null;
        };
        /** @enum {string} */
        GoodsStatus: "DRAFT" | "ON_SALE" | "PAUSED" | "GONE";
        /** @enum {string} */
        LimitPeriod: "NONE" | "MONTH" | "YEAR" | "EVER";
        StockView: {
            /** Format: uuid */
            goodsId: string;
            name: string;
            unitWord: string;
            status: components["schemas"]["GoodsStatus"];
            counted: boolean;
            available: number;
            /** @description Redeemed, not fetched yet */
            held: number;
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
        };
        /** @enum {string} */
        GoodsAction: "list" | "pause" | "resume" | "retire";
        ManagedGoodsView: {
            /** Format: uuid */
            id: string;
            name: string;
            unitWord: string;
            category: components["schemas"]["GoodsCategory"];
            detail: string;
            points: number;
            counted: boolean;
            status: components["schemas"]["GoodsStatus"];
            /** Format: date-time */
            validFrom: string | null;
            /** Format: date-time */
            validTo: string | null;
            holdDays: number;
            returnDays: number;
            limitCount: number | null;
            limitPeriod: components["schemas"]["LimitPeriod"];
            photo: components["schemas"]["FileView"] | null;
            stock: components["schemas"]["StockView"][];
            can: components["schemas"]["GoodsAction"][];
        };
        GoodsBody: {
            /** @example 大米 5 公斤 */
            name: string;
            /** @example 袋 */
            unitWord: string;
            category: components["schemas"]["GoodsCategory"];
            detail?: string;
            /** @description Price of one in points */
            points: number;
            /** @description Whether pieces are counted; cannot be changed later */
            counted: boolean;
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: date-time */
            validTo?: string | null;
            /** @description Days to fetch it */
            holdDays: number;
            /** @description Days to bring it back; 0 = not at all */
            returnDays: number;
            limitCount?: number | null;
            limitPeriod: components["schemas"]["LimitPeriod"];
            /**
             * Format: uuid
             * @description A picture just uploaded
             */
            photoId?: string | null;
        };
        GoodsActionBody: {
            action: components["schemas"]["GoodsAction"];
        };
        /**
         * @description Delivered (added), or counted anew
         * @enum {string}
         */
        StockEntry: "IN" | "COUNT";
        StockBody: {
            /** Format: uuid */
            goodsId: string;
            /** @description Delivered (added), or counted anew */
            kind: components["schemas"]["StockEntry"];
            pieces: number;
            /** @description Why the count differs */
            reason?: string;
        };
        /** @enum {string} */
        StockMoveKind: "IN" | "COUNT" | "OUT" | "BACK";
        StockMoveView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            goodsId: string;
            name: string;
            kind: components["schemas"]["StockMoveKind"];
            change: number;
            onHand: number;
            reason: string | null;
            /** @example 洪师傅 */
            who: string;
        };
        RedeemBody: {
            /** Format: uuid */
            goodsId: string;
            /**
             * Format: uuid
             * @description Where I fetch it
             */
            partnerId: string;
            quantity: number;
        };
        /** @enum {string} */
        RedemptionStatus: "HELD" | "FULFILLED" | "CANCELLED" | "EXPIRED" | "RETURNED";
        /** @enum {string} */
        RedemptionCan: "cancel" | "return";
        RedemptionView: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["RedemptionStatus"];
            /** Format: uuid */
            goodsId: string;
            title: string;
            unitWord: string;
            quantity: number;
            points: number;
            photo: components["schemas"]["FileView"] | null;
            partner: components["schemas"]["PartnerView"];
            /** @description Nine digits, while it can be fetched */
            code: string | null;
            /** @description For the QR code */
            sealed: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            fulfilledAt: string | null;
            /**
             * Format: date-time
             * @description When it was cancelled, ran out or was brought back
             */
            closedAt: string | null;
            reason: string | null;
            can: components["schemas"]["RedemptionCan"][];
        };
        RedemptionPageView: {
            items: components["schemas"]["RedemptionView"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        FulfilWay: "SCAN" | "TYPE";
        HandoutView: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["RedemptionStatus"];
            title: string;
            unitWord: string;
            quantity: number;
            points: number;
            /** @example 陈阿姨 */
            who: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            fulfilledAt: string | null;
            via: components["schemas"]["FulfilWay"] | null;
            can: components["schemas"]["RedemptionCan"][];
        };
        DeskPlaceView: {
            partner: components["schemas"]["PartnerView"];
            /** @description Not fetched yet, the one that ends first on top */
            waiting: components["schemas"]["HandoutView"][];
            /** @description Handed out in the last days, the newest on top */
            done: components["schemas"]["HandoutView"][];
        };
        DeskView: {
            /** @description Ed25519, base64url: checks QR codes without a network */
            publicKey: string;
            places: components["schemas"]["DeskPlaceView"][];
        };
        CodeBody: {
            /**
             * Format: uuid
             * @description Where it is handed out
             */
            partnerId: string;
            /** @description Nine digits, or what the QR code says */
            code: string;
        };
        FulfilBody: {
            /**
             * Format: uuid
             * @description Where it is handed out
             */
            partnerId: string;
            /** @description Nine digits, or what the QR code says */
            code: string;
            /**
             * Format: date-time
             * @description When it was handed out, if the phone had no network then
             */
            at?: string;
        };
        BringBackBody: {
            /** @example 袋子破了 */
            reason: string;
        };
        StatementLineView: {
            /** Format: uuid */
            goodsId: string;
            title: string;
            unitWord: string;
            handedOut: number;
            returned: number;
            points: number;
        };
        SettledView: {
            /** Format: date-time */
            at: string;
            /** @example 钟女士 */
            by: string;
            note: string | null;
        };
        /** @enum {string} */
        StatementCan: "settle";
        StatementView: {
            /** Format: uuid */
            partnerId: string;
            partnerName: string;
            /** @example 2026-11 */
            month: string;
            lines: components["schemas"]["StatementLineView"][];
            pieces: number;
            points: number;
            settled: components["schemas"]["SettledView"] | null;
            can: components["schemas"]["StatementCan"][];
        };
        SettleBody: {
            /** @example 11月28日转账 */
            note?: string;
        };
        /** @enum {string} */
        KeeperCan: "end";
        KeeperView: {
            /** Format: uuid */
            membershipId: string;
            /** @example 胡女士 */
            who: string;
            /** @example 合作点 */
            roleLabel: string;
            can: components["schemas"]["KeeperCan"][];
        };
        InviteView: {
            /** @example 4821 9034 */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InviteCodeBody: {
            /**
             * @description Eight digits, with or without spaces
             * @example 4821 9034
             */
            code: string;
        };
        InvitationView: {
            partnerName: string;
            address: string;
            /** @example 钟女士 */
            invitedBy: string;
        };
        TeamChoiceView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GivingOptionsView: {
            /** @description Null while no community is chosen */
            committeeName: string | null;
            teams: components["schemas"]["TeamChoiceView"][];
            /** @description Points I can spend */
            balance: number;
            /** @description Points I may still give this month */
            left: number;
            least: number;
            mostPerMonth: number;
        };
        /** @enum {string} */
        DonationTarget: "NEIGHBOUR" | "TEAM";
        DonateBody: {
            target: components["schemas"]["DonationTarget"];
            /**
             * Format: uuid
             * @description For a team
             */
            teamUnitId?: string;
            points: number;
            /** @example 给家里有病人的 */
            wish?: string;
        };
        /** @enum {string} */
        DonationStatus: "PROPOSED" | "APPROVED" | "DECLINED";
        /** @enum {string} */
        DonationCan: "approve" | "decline" | "thank";
        DonationView: {
            /** Format: uuid */
            id: string;
            points: number;
            target: components["schemas"]["DonationTarget"];
            /**
             * @description Whom it went to, never by name
             * @example 一位独居老人
             */
            to: string;
            wish: string | null;
            status: components["schemas"]["DonationStatus"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            reason: string | null;
            thanks: string | null;
            /** @description Who gave it, for the committee */
            giver: string | null;
            can: components["schemas"]["DonationCan"][];
        };
        PassOnBody: {
            /**
             * Format: uuid
             * @description A neighbour of the list, for a donation to a neighbour
             */
            recipientId?: string;
        };
        GivingReasonBody: {
            reason: string;
        };
        ThankBody: {
            /** @example 换成一袋米送到了，老人家让我谢谢您 */
            thanks: string;
        };
        RecipientView: {
            /** Format: uuid */
            id: string;
            name: string;
            phrase: string;
            /** @description Points she was given so far */
            given: number;
        };
        RecipientBody: {
            /** @description Kept encrypted, for the committee only */
            name: string;
            /** @example 一位独居老人 */
            phrase: string;
        };
        BankUndoView: {
            /** Format: uuid */
            id: string;
            hours: number;
            /** Format: date-time */
            until: string;
        };
        /** @enum {string} */
        FamilyRelation: "MOTHER" | "FATHER" | "MOTHER_IN_LAW" | "FATHER_IN_LAW";
        FamilyMemberView: {
            /** Format: uuid */
            id: string;
            relation: components["schemas"]["FamilyRelation"];
            relationLabel: string;
            name: string;
            /** Format: date-time */
            consentedAt: string;
        };
        /** @enum {string} */
        BankUseStatus: "ASKED" | "PAID" | "DECLINED" | "WITHDRAWN";
        /** @enum {string} */
        BankUseAction: "pay" | "decline" | "withdraw";
        BankUseView: {
            /** Format: uuid */
            id: string;
            title: string;
            /**
             * @description 自己 for oneself
             * @example 妈妈
             */
            whom: string;
            hours: number;
            paidHours: number | null;
            status: components["schemas"]["BankUseStatus"];
            /** Format: date-time */
            createdAt: string;
            reason: string | null;
            /** @description Who asks, for the committee */
            who: string | null;
            /** Format: uuid */
            requestId: string;
            can: components["schemas"]["BankUseAction"][];
        };
        HelpChoiceView: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            createdAt: string;
        };
        BankView: {
            hours: number;
            /** @description Promised to help that is not confirmed yet */
            promisedHours: number;
            capHours: number;
            /** @description Hours my points are enough for */
            affordableHours: number;
            pointsPerHour: number;
            undo: components["schemas"]["BankUndoView"] | null;
            family: components["schemas"]["FamilyMemberView"][];
            uses: components["schemas"]["BankUseView"][];
            /** @description My requests for help that can be paid from it */
            help: components["schemas"]["HelpChoiceView"][];
        };
        SaveHoursBody: {
            hours: number;
        };
        FamilyBody: {
            relation: components["schemas"]["FamilyRelation"];
            /** @description Kept encrypted */
            name: string;
            /** @description She has agreed to be named */
            consent: boolean;
        };
        BankUseBody: {
            /**
             * Format: uuid
             * @description My request for help
             */
            requestId: string;
            hours: number;
            /**
             * Format: uuid
             * @description For a parent
             */
            memberId?: string;
        };
        PayBody: {
            /** @description Hours the help took */
            hours: number;
        };
        ServiceLineView: {
            /** @description What was done */
            label: string;
            times: number;
            /** @description Minutes */
            minutes: number;
        };
        CertificatePreviewView: {
            /** @description YYYY-MM-DD in the city */
            from: string;
            to: string;
            times: number;
            minutes: number;
            lines: components["schemas"]["ServiceLineView"][];
            name: string;
            idMask: string;
            issuer: string;
            responsible: string;
            issuedOn: string;
            /** @description Stars she was given */
            stars: number;
        };
        IssueCertificateBody: {
            /** @description First day, YYYY-MM-DD in the city */
            from?: string;
            /** @description Last day, included */
            to?: string;
            /** @description Each service by itself on further pages */
            withDetails: boolean;
        };
        /** @enum {string} */
        CertificateStatus: "VALID" | "REVOKED";
        CertificateView: {
            /** @description YYYY-MM-DD in the city */
            from: string;
            to: string;
            times: number;
            minutes: number;
            lines: components["schemas"]["ServiceLineView"][];
            name: string;
            idMask: string;
            issuer: string;
            responsible: string;
            issuedOn: string;
            /** @description Stars she was given */
            stars: number;
            /** Format: uuid */
            id: string;
            number: string;
            volunteerNumber: string;
            withDetails: boolean;
            /** @description Address of the public page that says whether it is genuine */
            checkUrl: string;
            status: components["schemas"]["CertificateStatus"];
            revokeReason: string | null;
        };
        CertificateCheckView: {
            /** @description YYYY-MM-DD in the city */
            from: string;
            to: string;
            times: number;
            minutes: number;
            lines: components["schemas"]["ServiceLineView"][];
            number: string;
            /** @description The name with its middle hidden */
            maskedName: string;
            idMask: string;
            issuer: string;
            issuedOn: string;
            status: components["schemas"]["CertificateStatus"];
            /** @description Day it was revoked */
            revokedOn: string | null;
        };
        IssuedCertificateView: {
            /** Format: uuid */
            id: string;
            number: string;
            holder: string;
            from: string;
            to: string;
            times: number;
            minutes: number;
            /** Format: date-time */
            issuedAt: string;
            status: components["schemas"]["CertificateStatus"];
            revokeReason: string | null;
            /** @description Who revoked it */
            revokedBy: string | null;
        };
        RevokeCertificateBody: {
            reason: string;
        };
        /** @enum {string} */
        MessageKind: "REQUEST" | "OFFER" | "TASK" | "HOURS" | "POINTS" | "WORK" | "NOTICE";
        /** @enum {string} */
        MessageSubject: "REQUEST" | "TASK" | "OFFER" | "ORDER" | "HOURS" | "POINTS" | "SHIFT" | "SUPERVISE" | "WHISTLE" | "FILING" | "REDEMPTION" | "EXPORT" | "GIVING" | "BANK" | "PAPER" | "IDENTITY" | "NO_SHOW" | "VOLUNTEER" | "ACTIVITY" | "HAND" | "TEAM" | "TEAM_WORD" | "STAR" | "THANKS" | "HONOUR" | "VISIT" | "COVERAGE" | "NONE";
        MessageView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MessageKind"];
            /** @example 办事进展 */
            kindLabel: string;
            /** @example 楼道灯修好了，请您看一眼 */
            title: string;
            text: string;
            /** Format: date-time */
            at: string;
            read: boolean;
            subject: components["schemas"]["MessageSubject"];
            /** Format: uuid */
            subjectId: string | null;
        };
        MessagePageView: {
            /** @description Unread first, then newest first */
            items: components["schemas"]["MessageView"][];
            nextCursor: string | null;
        };
        KindCountView: {
            kind: components["schemas"]["MessageKind"];
            kindLabel: string;
            unread: number;
        };
        UnreadView: {
            total: number;
            kinds: components["schemas"]["KindCountView"][];
        };
        ReviewTodoView: {
            /** Format: uuid */
            byUnitId: string;
            /** Format: uuid */
            ofUnitId: string;
            ofUnitName: string;
            /** @description Of itself */
            self: boolean;
        };
        ReviewView: {
            byUnitName: string;
            ofUnitName: string;
            /** @description Of itself */
            self: boolean;
            score: number;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        RequestReviewsView: {
            /**
             * Format: date-time
             * @description Until when units may review
             */
            until: string | null;
            /** @description What my units may still say */
            todo: components["schemas"]["ReviewTodoView"][];
            /** @description What is open to me */
            reviews: components["schemas"]["ReviewView"][];
        };
        ReviewBody: {
            /**
             * Format: uuid
             * @description The unit that speaks; one of mine
             */
            byUnitId: string;
            /**
             * Format: uuid
             * @description The unit it speaks of; the same one for a self-review
             */
            ofUnitId: string;
            score: number;
            reason: string;
        };
        /** @enum {string} */
        ReviewBox: "said" | "received";
        ReviewCardView: {
            /** Format: uuid */
            requestId: string;
            title: string;
            byUnitName: string;
            ofUnitName: string;
            /** @description Of itself */
            self: boolean;
            /** @description Null while it is sealed */
            score: number | null;
            /** @description Empty while it is sealed */
            reason: string;
            /** Format: date-time */
            at: string;
        };
        ReviewPageView: {
            /** @description Newest first */
            items: components["schemas"]["ReviewCardView"][];
            nextCursor: string | null;
        };
        ToReviewView: {
            /** Format: uuid */
            requestId: string;
            title: string;
            address: string;
            /**
             * Format: date-time
             * @description Null while it is not closed
             */
            until: string | null;
            todo: components["schemas"]["ReviewTodoView"][];
        };
        AverageView: {
            average: number | null;
            reviews: number;
        };
        ReviewStandingView: {
            days: number;
            /** @description What others said; without the last days, which may be sealed */
            peers: components["schemas"]["AverageView"];
            /** @description What the unit said of itself */
            self: components["schemas"]["AverageView"];
        };
        /** @enum {string} */
        SheetRows: "unit" | "street" | "community" | "tile";
        /** @enum {string} */
        PeriodKind: "day" | "week" | "month" | "quarter" | "year" | "free";
        WeightsView: {
            contactRate: number;
            resolutionRate: number;
            satisfactionRate: number;
            onTimeRate: number;
            reworkRate: number;
            returnRate: number;
        };
        ScoreRuleView: {
            version: number;
            validFrom: string;
            weights: components["schemas"]["WeightsView"];
        };
        /** @enum {string} */
        Indicator: "contactRate" | "resolutionRate" | "satisfactionRate" | "onTimeRate" | "reworkRate" | "returnRate";
        FractionView: {
            numerator: number;
            denominator: number;
            /** @description numerator ÷ denominator; null when there is nothing */
            rate: number | null;
        };
        IndicatorView: {
            indicator: components["schemas"]["Indicator"];
            raw: components["schemas"]["FractionView"];
            adjusted: components["schemas"]["FractionView"];
            /** @description Adjusted, in the period before */
            before: number | null;
        };
        SheetRowView: {
            /** @description Unit id, region code or tile; empty for the total */
            key: string;
            name: string;
            /** @description Requests filed */
            filed: number;
            /** @description Of those, left out of the adjusted figures */
            excluded: number;
            indicators: components["schemas"]["IndicatorView"][];
            /** @description 0–100, weighted; null when there is nothing */
            rawScore: number | null;
            /** @description 0–100, weighted; null when there is nothing */
            score: number | null;
            /** @description Adjusted, in the period before */
            scoreBefore: number | null;
            /** @description Place by adjusted score; null when it is too few to rank */
            rank: number | null;
        };
        SheetView: {
            from: string;
            to: string;
            beforeFrom: string;
            beforeTo: string;
            rule: components["schemas"]["ScoreRuleView"];
            total: components["schemas"]["SheetRowView"];
            /** @description Best first, those too few to rank last */
            rows: components["schemas"]["SheetRowView"][];
        };
        /** @enum {string} */
        TrendStep: "day" | "week" | "month";
        TrendPointView: {
            from: string;
            to: string;
            raw: components["schemas"]["FractionView"];
            adjusted: components["schemas"]["FractionView"];
        };
        /** @enum {string} */
        Measure: "filed" | "contactAnswers" | "contacted" | "uncontacted" | "settled" | "resolved" | "unresolved" | "answers" | "satisfied" | "unsatisfied" | "timed" | "onTime" | "late" | "handled" | "reworked" | "orders" | "returned" | "lateOpen" | "reopened" | "lowRated" | "expiring";
        WatchView: {
            measure: components["schemas"]["Measure"];
            /** @description Requests in the list */
            requests: number;
            /** @description The days of the list */
            from: string;
            to: string;
        };
        /** @enum {string} */
        Basis: "raw" | "adjusted" | "excluded";
        CaseView: {
            /** Format: uuid */
            requestId: string;
            number: string;
            title: string;
            status: components["schemas"]["RequestStatus"];
            statusLabel: string;
            tileLabel: string;
            communityName: string;
            unitName: string;
            /** @description Day of filing */
            filedOn: string;
            /** @description What it adds to the number, for example its answers */
            count: number;
            /** @description Left out of the adjusted figures now */
            excluded: boolean;
        };
        CasePageView: {
            /** @description What these are */
            title: string;
            items: components["schemas"]["CaseView"][];
            nextCursor: string | null;
            /** @description Requests in the whole list */
            requests: number;
            /** @description Sum of their counts: the number that opened the list */
            total: number;
        };
        ScoreRuleBody: {
            /** @description Holds from this day on */
            validFrom: string;
            weights: components["schemas"]["WeightsView"];
        };
        PatrolStopView: {
            /** Format: uuid */
            id: string;
            /** @example 7 栋 */
            name: string;
            address: string;
            /** @example BUILDING */
            kind: string;
            /** @description What to look at */
            checks: string[];
            lat: number | null;
            lng: number | null;
            /** Format: date-time */
            lastVisitAt: string | null;
            /**
             * @description What was found here last, within 60 days
             * @example 楼道堆了纸箱
             */
            lastFound: string | null;
        };
        PatrolPlanView: {
            /** Format: uuid */
            id: string;
            /** @example 厚德路第 3 网格 */
            title: string;
            /**
             * @description How its stops are counted
             * @example 栋
             */
            unit: string;
            /** @description Days within which every stop should be seen */
            everyDays: number;
            /** @description Made up for a demonstration */
            generated: boolean;
            stops: components["schemas"]["PatrolStopView"][];
        };
        PatrolVisitView: {
            /** Format: uuid */
            stopId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        PatrolOutcome: "FILED" | "HANDLED";
        ItemFilingView: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["FilingStatus"];
            /** @example 等批 */
            statusLabel: string;
        };
        PatrolItemView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            stopId: string | null;
            tile: string;
            tileLabel: string;
            text: string;
            address: string;
            outcome: components["schemas"]["PatrolOutcome"];
            handledText: string | null;
            /** Format: uuid */
            requestId: string | null;
            /** Format: date-time */
            at: string;
            photos: components["schemas"]["FileView"][];
            afterPhotos: components["schemas"]["FileView"][];
            /** @description Of what was put right on the spot */
            filing: components["schemas"]["ItemFilingView"] | null;
        };
        PatrolRoundView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            title: string;
            unit: string;
            /** @description Who walked it */
            walker: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Stops of the route */
            stops: number;
            visits: components["schemas"]["PatrolVisitView"][];
            items: components["schemas"]["PatrolItemView"][];
            /** @description What was wrong with the phone’s clock, in words */
            clockNote: string | null;
        };
        PatrolTodayView: {
            plans: components["schemas"]["PatrolPlanView"][];
            /** @description The round under way */
            round: components["schemas"]["PatrolRoundView"] | null;
        };
        RoundCardView: {
            /** Format: uuid */
            id: string;
            title: string;
            unit: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            visits: number;
            stops: number;
            items: number;
        };
        ShiftPatrolView: {
            plans: components["schemas"]["PatrolPlanView"][];
            /** @description The round under way */
            round: components["schemas"]["PatrolRoundView"] | null;
            /** @description Rounds of this shift that are over, newest first */
            over: components["schemas"]["RoundCardView"][];
        };
        /** @enum {string} */
        PatrolKind: "GRID" | "TEAM";
        OverdueStopView: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string;
            /** Format: date-time */
            lastVisitAt: string | null;
            /** @description Days since; null when never */
            days: number | null;
        };
        CoverageView: {
            /** Format: uuid */
            planId: string;
            title: string;
            unit: string;
            kind: components["schemas"]["PatrolKind"];
            everyDays: number;
            generated: boolean;
            stops: number;
            /** @description Seen within `everyDays` */
            seen: number;
            /** Format: date-time */
            lastRoundAt: string | null;
            lastWalker: string | null;
            /** @description Found in the last 30 days */
            found: number;
            /** @description Longest not seen first */
            overdue: components["schemas"]["OverdueStopView"][];
        };
        RoundPageView: {
            items: components["schemas"]["RoundCardView"][];
            nextCursor: string | null;
        };
        StartRoundBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone
             */
            at: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt: string;
            /**
             * Format: uuid
             * @description Made on the phone
             */
            id: string;
            /** Format: uuid */
            planId: string;
            /**
             * Format: uuid
             * @description The shift of volunteers it is walked on; absent: a grid worker’s own
             */
            shiftId?: string;
        };
        VisitBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone
             */
            at: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt: string;
            /** Format: uuid */
            stopId: string;
        };
        PatrolItemBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone
             */
            at: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt: string;
            /**
             * Format: uuid
             * @description Made on the phone
             */
            id: string;
            /**
             * Format: uuid
             * @description Where on the route
             */
            stopId?: string;
            tile: string;
            text: string;
            /** @description The stop’s own when absent */
            address?: string;
            /** @description Degrees, GCJ-02 */
            lat?: number;
            /** @description Degrees, GCJ-02 */
            lng?: number;
            outcome: components["schemas"]["PatrolOutcome"];
            /** @description What was done on the spot */
            handledText?: string;
            photoIds: string[];
            /** @description Taken afterwards, when it was put right on the spot */
            afterPhotoIds: string[];
        };
        FinishRoundBody: {
            /**
             * Format: date-time
             * @description When it was tapped, by the phone
             */
            at: string;
            /**
             * Format: date-time
             * @description The phone’s time now: from it we know how far its clock is out
             */
            sentAt: string;
        };
        RouteStopView: {
            /**
             * Format: uuid
             * @description Absent for a new stop
             */
            id: string;
            /** @description Of the kinds of check lists */
            kind: string;
            /** @example 7 栋 */
            name: string;
            address: string;
            /** @description Degrees, GCJ-02 */
            lat?: number;
            /** @description Degrees, GCJ-02 */
            lng?: number;
        };
        RouteView: {
            /** Format: uuid */
            id: string;
            /** @description Grows with every change */
            version: number;
            title: string;
            kind: components["schemas"]["PatrolKind"];
            regionCode: string;
            /** @example 第 3 网格 */
            regionName: string;
            everyDays: number;
            /** @description Made up for a demonstration */
            generated: boolean;
            checks: string[];
            /** @description In their order */
            stops: components["schemas"]["RouteStopView"][];
            /** @description Who changed it last */
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string | null;
        };
        ChecklistView: {
            /** @example BUILDING */
            kind: string;
            /** @example 楼栋 */
            label: string;
            /** @example 栋 */
            unit: string;
            checks: string[];
        };
        RoutesView: {
            routes: components["schemas"]["RouteView"][];
            /** @description Kinds of stops and what is looked at there */
            checklists: components["schemas"]["ChecklistView"][];
        };
        RouteStopBody: {
            /**
             * Format: uuid
             * @description Absent for a new stop
             */
            id?: string;
            /** @description Of the kinds of check lists */
            kind: string;
            /** @example 7 栋 */
            name: string;
            address: string;
            /** @description Degrees, GCJ-02 */
            lat?: number;
            /** @description Degrees, GCJ-02 */
            lng?: number;
        };
        NewRouteBody: {
            title: string;
            /** @description Days within which every stop should be seen */
            everyDays: number;
            /** @description Looked at everywhere on this route */
            checks: string[];
            /** @description In their order */
            stops: components["schemas"]["RouteStopBody"][];
            /** @description The grid, or the community */
            regionCode: string;
            /** @description Who walks it; absent: grid workers */
            kind?: components["schemas"]["PatrolKind"];
        };
        EditRouteBody: {
            title: string;
            /** @description Days within which every stop should be seen */
            everyDays: number;
            /** @description Looked at everywhere on this route */
            checks: string[];
            /** @description In their order */
            stops: components["schemas"]["RouteStopBody"][];
            /** @description The version that was read */
            basedOn: number;
        };
        EndRouteBody: {
            /** @description The version that was read */
            basedOn: number;
        };
        /** @enum {string} */
        CoverageTarget: "GRID" | "BUILDING" | "HOUSEHOLD";
        /** @enum {string} */
        CoverageStatus: "QUEUED" | "READY" | "APPLIED" | "FAILED" | "ENDED";
        /** @enum {string} */
        CoverageCan: "compute" | "fail" | "apply" | "end" | "absence";
        CoveragePlanView: {
            /** Format: uuid */
            id: string;
            title: string;
            regionCode: string;
            regionName: string;
            target: components["schemas"]["CoverageTarget"];
            /** @example 楼栋 */
            targetLabel: string;
            perPlace: number;
            cap: number;
            /** @description Metres */
            reach: number;
            status: components["schemas"]["CoverageStatus"];
            statusLabel: string;
            /** @description Is being reckoned, anew or for what came loose */
            reckoning: boolean;
            /** @description Why there is no plan, and what to do */
            error: string | null;
            /** @description Candidates */
            people: number | null;
            places: number | null;
            /** @description People wanted in all */
            wanted: number | null;
            /** @description People missing */
            missing: number | null;
            /** @description Places without anybody */
            empty: number | null;
            /** @description The outcome in one sentence, and what to do next */
            summary: string | null;
            /** @description Milliseconds of the last run */
            tookMs: number | null;
            /** @description People who reported absent */
            absent: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            reckonedAt: string | null;
            /** Format: date-time */
            appliedAt: string | null;
            can: components["schemas"]["CoverageCan"][];
        };
        CoveragePlanPageView: {
            items: components["schemas"]["CoveragePlanView"][];
            nextCursor: string | null;
        };
        PlanBody: {
            /** @example 台风应急包保 */
            title: string;
            regionCode: string;
            target: components["schemas"]["CoverageTarget"];
            /** @description People wanted at each place */
            perPlace: number;
            /** @description Places one person takes at most */
            cap: number;
            /** @description Metres nobody goes beyond; 3000 when absent */
            reach?: number;
            /** @description Take people with these roles */
            roles?: components["schemas"]["Role"][];
            /** @description Take people and volunteers of these units */
            unitIds?: string[];
            /** @description Take registered volunteers who live in the area */
            volunteers?: boolean;
        };
        CovererView: {
            /** Format: uuid */
            personId: string;
            /** @example 陈阿姨 */
            name: string;
            unitName: string | null;
        };
        CoverageSpotView: {
            /** Format: uuid */
            id: string;
            name: string;
            gridCode: string;
            gridName: string;
            lat: number;
            lng: number;
            needed: number;
            missing: number;
            /** @description Why somebody is missing */
            cause: string | null;
            people: components["schemas"]["CovererView"][];
        };
        CoverageSpotPageView: {
            items: components["schemas"]["CoverageSpotView"][];
            nextCursor: string | null;
        };
        CoveragePersonView: {
            /** Format: uuid */
            personId: string;
            /** @example 陈阿姨 */
            name: string;
            unitName: string | null;
            absent: boolean;
            absentReason: string | null;
            /** @description Places she answers for */
            spots: string[];
        };
        CoveragePersonPageView: {
            items: components["schemas"]["CoveragePersonView"][];
            nextCursor: string | null;
        };
        AbsencesBody: {
            personIds: string[];
            /** @example 在外地，赶不回来 */
            reason: string;
        };
        OwnCoverageView: {
            /** Format: uuid */
            planId: string;
            title: string;
            /** @description What she answers for, in one sentence */
            summary: string;
            spots: string[];
            absent: boolean;
        };
        OwnAbsenceBody: {
            /** @example 家里老人住院 */
            reason: string;
        };
        /** @enum {string} */
        CoveragePlaceKind: "BUILDING" | "HOUSEHOLD";
        CoveragePlaceView: {
            /** Format: uuid */
            id: string;
            name: string;
            gridCode: string;
            gridName: string;
            lat: number;
            lng: number;
        };
        CoveragePlacePageView: {
            items: components["schemas"]["CoveragePlaceView"][];
            nextCursor: string | null;
        };
        PlaceRowBody: {
            /**
             * @description Where it is; no names of people
             * @example 厚德路 12 号 3 栋
             */
            name: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
        };
        ImportPlacesBody: {
            kind: components["schemas"]["CoveragePlaceKind"];
            rows: components["schemas"]["PlaceRowBody"][];
        };
        PlacesImportedView: {
            added: number;
            /** @description Were listed already */
            known: number;
        };
        /** @enum {string} */
        VenueKind: "CULTURE_STATION" | "COMMUNITY_ROOM" | "HALL" | "OUTDOOR" | "OTHER";
        VenueRoomView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description People */
            capacity: number;
        };
        VenueView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["VenueKind"];
            kindLabel: string;
            /** @example 厚德路社区活动室 */
            name: string;
            address: string;
            regionCode: string;
            regionName: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** @description Metres from my home */
            distance: number | null;
            /** @example 周一到周五 9:00–17:00 */
            hoursText: string;
            /** @example 今天 9:00–17:00 */
            todayText: string;
            openNow: boolean;
            accessible: boolean;
            accessNote: string | null;
            note: string | null;
            phone: string | null;
            rooms: components["schemas"]["VenueRoomView"][];
            photos: components["schemas"]["FileView"][];
        };
        RoomTakenView: {
            /** Format: uuid */
            roomId: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        VenueDayView: {
            /**
             * @description Closed: 不开门
             * @example 9:00–12:00、14:00–17:00
             */
            openText: string;
            taken: components["schemas"]["RoomTakenView"][];
        };
        ManagedVenueView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["VenueKind"];
            kindLabel: string;
            /** @example 厚德路社区活动室 */
            name: string;
            address: string;
            regionCode: string;
            regionName: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** @description Metres from my home */
            distance: number | null;
            /** @example 周一到周五 9:00–17:00 */
            hoursText: string;
            /** @example 今天 9:00–17:00 */
            todayText: string;
            openNow: boolean;
            accessible: boolean;
            accessNote: string | null;
            note: string | null;
            phone: string | null;
            rooms: components["schemas"]["VenueRoomView"][];
            photos: components["schemas"]["FileView"][];
            unitName: string;
            hours: components["schemas"]["OpeningHoursBody"];
            active: boolean;
        };
        VenueRoomBody: {
            /**
             * Format: uuid
             * @description Absent: a new room
             */
            id?: string;
            /** @example 二楼大厅 */
            name: string;
            /** @description People */
            capacity: number;
        };
        VenueBody: {
            kind: components["schemas"]["VenueKind"];
            /** @example 厚德路社区活动室 */
            name: string;
            address: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            hours: components["schemas"]["OpeningHoursBody"];
            accessible: boolean;
            /** @example 东门有坡道 */
            accessNote?: string;
            note?: string;
            /** @description Its public number */
            phone?: string;
            rooms: components["schemas"]["VenueRoomBody"][];
            /** @description Pictures just uploaded, in place of those before */
            photoIds?: string[];
            active: boolean;
        };
        /** @enum {string} */
        ActivityStatus: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "CLOSED" | "HELD" | "SUMMED_UP" | "CANCELLED";
        /** @enum {string} */
        ActivityAudience: "RESIDENTS" | "FAMILIES" | "VOLUNTEERS";
        /** @enum {string} */
        ActivityFit: "CHILDREN" | "ELDERLY";
        /** @enum {string} */
        ActivityLike: "GOOD" | "OK" | "BAD";
        MyPartyView: {
            adults: number;
            children: number;
            waitingAdults: number;
            waitingChildren: number;
            /** @description Place of the first of them in the line, 1 = next */
            waitPlace: number | null;
            offeredAdults: number;
            offeredChildren: number;
            /**
             * Format: date-time
             * @description Until when the offered places are kept
             */
            answerBy: string | null;
            /** @description How many were checked in */
            arrived: number | null;
            liked: components["schemas"]["ActivityLike"] | null;
        };
        ActivityCardView: {
            /** Format: uuid */
            id: string;
            /** @example 一起包饺子 */
            title: string;
            status: components["schemas"]["ActivityStatus"];
            statusLabel: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 厚德路社区一楼食堂 */
            place: string;
            /** @description Metres from my home */
            distance: number | null;
            audience: components["schemas"]["ActivityAudience"];
            fits: components["schemas"]["ActivityFit"][];
            quota: number;
            /** @description Free places */
            left: number;
            /** @description Households that wait */
            waitingFamilies: number;
            /** @description People who wait */
            waitingPeople: number;
            /** @description New people may sign up now */
            open: boolean;
            photo: components["schemas"]["FileView"] | null;
            mine: components["schemas"]["MyPartyView"] | null;
        };
        ActivityNumbersView: {
            /** @description People with a place */
            signedUp: number;
            /** @description People who came */
            came: number;
            /** @description People who still waited */
            waiting: number;
            /** @description Households that said how it was */
            rated: number;
            /** @description … and liked it */
            liked: number;
            /** @description … and would come again */
            again: number;
        };
        /** @enum {string} */
        ActivityCan: "come" | "leave" | "accept" | "rate" | "manage" | "review";
        /** @enum {string} */
        ActivityAction: "submit" | "publish" | "approve" | "return" | "withdraw" | "close" | "reopen" | "hold" | "sumUp" | "cancel";
        ManagedActivityView: {
            /** Format: uuid */
            id: string;
            /** @example 一起包饺子 */
            title: string;
            status: components["schemas"]["ActivityStatus"];
            statusLabel: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 厚德路社区一楼食堂 */
            place: string;
            /** @description Metres from my home */
            distance: number | null;
            audience: components["schemas"]["ActivityAudience"];
            fits: components["schemas"]["ActivityFit"][];
            quota: number;
            /** @description Free places */
            left: number;
            /** @description Households that wait */
            waitingFamilies: number;
            /** @description People who wait */
            waitingPeople: number;
            /** @description New people may sign up now */
            open: boolean;
            photo: components["schemas"]["FileView"] | null;
            mine: components["schemas"]["MyPartyView"] | null;
            summary: string;
            /** @description What to know before */
            notes: string[];
            ageFrom: number | null;
            ageTo: number | null;
            takesChildren: boolean;
            /** @description So many of one household */
            mostInParty: number;
            /** Format: uuid */
            venueId: string | null;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** Format: date-time */
            signupFrom: string | null;
            /** Format: date-time */
            signupUntil: string;
            /** Format: date-time */
            cancelUntil: string;
            photoCaption: string | null;
            organiserName: string;
            /** @description Who puts it on, as she may be called */
            contactName: string;
            /** @description The public number of the unit */
            phone: string | null;
            /** @description For the QR code of my household */
            code: string | null;
            /**
             * Format: date-time
             * @description From when the code is looked at
             */
            codeFrom: string;
            myName: string | null;
            cancelReason: string | null;
            /** @description How it was */
            report: string | null;
            reportPhotos: components["schemas"]["FileView"][];
            /** @description Once it is summed up */
            numbers: components["schemas"]["ActivityNumbersView"] | null;
            /** @description Volunteers it needs */
            tasks: components["schemas"]["TaskCardView"][];
            can: components["schemas"]["ActivityCan"][];
            notesText: string | null;
            /** Format: uuid */
            roomId: string | null;
            /** @description What the street wants changed */
            reviewNote: string | null;
            createdByName: string;
            actions: components["schemas"]["ActivityAction"][];
            figures: components["schemas"]["ActivityNumbersView"];
        };
        ActivityBody: {
            /** @example 一起包饺子 */
            title: string;
            /** @description What happens there */
            summary: string;
            /** @description What to know before, a line each */
            notes?: string;
            audience: components["schemas"]["ActivityAudience"];
            ageFrom?: number | null;
            ageTo?: number | null;
            fits: components["schemas"]["ActivityFit"][];
            /** @description People, children included */
            quota: number;
            /** Format: uuid */
            venueId?: string | null;
            /**
             * Format: uuid
             * @description A room of the venue to have to oneself
             */
            roomId?: string | null;
            /** @example 厚德路社区一楼食堂 */
            place: string;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /**
             * Format: date-time
             * @description At once when absent
             */
            signupFrom?: string | null;
            /**
             * Format: date-time
             * @description The start when absent
             */
            signupUntil?: string | null;
            /**
             * Format: date-time
             * @description The evening before when absent
             */
            cancelUntil?: string | null;
            /**
             * Format: uuid
             * @description A picture just uploaded
             */
            photoId?: string | null;
            photoCaption?: string;
        };
        ActivityStepBody: {
            action: components["schemas"]["ActivityAction"];
            /** @description Needed to cancel what is published */
            reason?: string;
        };
        ActivityReportBody: {
            /** @description How it was */
            text: string;
            /** @description Pictures just uploaded */
            photoIds: string[];
        };
        ActivityTaskBody: {
            roles: components["schemas"]["RoleSlotBody"][];
            /** @description The risks, required by law */
            riskNote: string;
            insured: boolean;
        };
        GuestView: {
            /** Format: uuid */
            signupId: string;
            /** @example 陈阿姨 */
            who: string;
            adults: number;
            children: number;
            waiting: number;
            arrived: number | null;
            /** Format: date-time */
            arrivedAt: string | null;
        };
        GuestListView: {
            /** Format: uuid */
            activityId: string;
            title: string;
            /** Format: date-time */
            startAt: string;
            /**
             * Format: date-time
             * @description From when people are checked in
             */
            checkInFrom: string;
            numbers: components["schemas"]["ActivityNumbersView"];
            guests: components["schemas"]["GuestView"][];
        };
        CheckInBody: {
            /** @description The code of the household … */
            code?: string;
            /**
             * Format: uuid
             * @description … or its line on the list
             */
            signupId?: string;
            /** @description How many came; all when absent */
            arrived?: number;
        };
        UndoCheckInBody: {
            /** Format: uuid */
            signupId: string;
        };
        ActivityReviewBody: {
            approve: boolean;
            /** @description What to change; needed when it goes back */
            reason?: string;
        };
        ActivityDetailView: {
            /** Format: uuid */
            id: string;
            /** @example 一起包饺子 */
            title: string;
            status: components["schemas"]["ActivityStatus"];
            statusLabel: string;
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @example 厚德路社区一楼食堂 */
            place: string;
            /** @description Metres from my home */
            distance: number | null;
            audience: components["schemas"]["ActivityAudience"];
            fits: components["schemas"]["ActivityFit"][];
            quota: number;
            /** @description Free places */
            left: number;
            /** @description Households that wait */
            waitingFamilies: number;
            /** @description People who wait */
            waitingPeople: number;
            /** @description New people may sign up now */
            open: boolean;
            photo: components["schemas"]["FileView"] | null;
            mine: components["schemas"]["MyPartyView"] | null;
            summary: string;
            /** @description What to know before */
            notes: string[];
            ageFrom: number | null;
            ageTo: number | null;
            takesChildren: boolean;
            /** @description So many of one household */
            mostInParty: number;
            /** Format: uuid */
            venueId: string | null;
            /** @description Degrees, GCJ-02 */
            lat: number;
            /** @description Degrees, GCJ-02 */
            lng: number;
            /** Format: date-time */
            signupFrom: string | null;
            /** Format: date-time */
            signupUntil: string;
            /** Format: date-time */
            cancelUntil: string;
            photoCaption: string | null;
            organiserName: string;
            /** @description Who puts it on, as she may be called */
            contactName: string;
            /** @description The public number of the unit */
            phone: string | null;
            /** @description For the QR code of my household */
            code: string | null;
            /**
             * Format: date-time
             * @description From when the code is looked at
             */
            codeFrom: string;
            myName: string | null;
            cancelReason: string | null;
            /** @description How it was */
            report: string | null;
            reportPhotos: components["schemas"]["FileView"][];
            /** @description Once it is summed up */
            numbers: components["schemas"]["ActivityNumbersView"] | null;
            /** @description Volunteers it needs */
            tasks: components["schemas"]["TaskCardView"][];
            can: components["schemas"]["ActivityCan"][];
        };
        ActivityRuleView: {
            regionCode: string;
            regionName: string;
            review: boolean;
        };
        ActivityRuleBody: {
            /** @description I want to see activities of my communities before they are published */
            review: boolean;
        };
        MyActivitiesView: {
            /** @description Where my household comes or waits, next first */
            coming: components["schemas"]["ActivityCardView"][];
            /** @description Of the last months, newest first */
            past: components["schemas"]["ActivityCardView"][];
        };
        PartyBody: {
            adults: number;
            /** @description Under 18, with an adult */
            children: number;
            /** @description Everybody is of the age that is asked for */
            ageConfirmed?: boolean;
        };
        FeedbackBody: {
            liked: components["schemas"]["ActivityLike"];
            /** @description Would come again */
            again: boolean;
        };
        /** @enum {string} */
        ApiRight: "SUBMIT" | "READ_OWN";
        /** @enum {string} */
        ApiKeyState: "ACTIVE" | "EXPIRED" | "REVOKED";
        ApiKeyView: {
            /** Format: uuid */
            id: string;
            name: string;
            owner: string;
            /** @description First characters of the key */
            hint: string;
            rights: components["schemas"]["ApiRight"][];
            perMinute: number;
            state: components["schemas"]["ApiKeyState"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            revokedBy: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** @description Calls so far */
            uses: number;
        };
        NewApiKeyBody: {
            /** @description What it is for; staff read it beside each report */
            name: string;
            /** @description Who answers for it */
            owner: string;
            rights: components["schemas"]["ApiRight"][];
            /** @description Calls a minute */
            perMinute: number;
            /**
             * Format: date-time
             * @description Good until; for ever when absent
             */
            expiresAt?: string;
        };
        NewApiKeyView: {
            /** Format: uuid */
            id: string;
            name: string;
            owner: string;
            /** @description First characters of the key */
            hint: string;
            rights: components["schemas"]["ApiRight"][];
            perMinute: number;
            state: components["schemas"]["ApiKeyState"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            revokedBy: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** @description Calls so far */
            uses: number;
            /** @description The key in clear; never shown again */
            secret: string;
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
    Health_live: {
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
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Health_ready: {
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
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_wechat: {
        parameters: {
            query?: never;
            header: {
                "user-agent": string;
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInWechatBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_password: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInPasswordBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_refresh: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_sessions: {
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
                    "application/json": components["schemas"]["MySessionView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Me_me: {
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
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Me_update: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Me_looks: {
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
                    "application/json": components["schemas"]["LookView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Me_data: {
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
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Demo_people: {
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
                    "application/json": components["schemas"]["DemoPersonView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Demo_signIn: {
        parameters: {
            query?: never;
            header: {
                "user-agent": string;
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_state: {
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
                    "application/json": components["schemas"]["RealNameView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealNameBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealNameView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RealNameView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_list: {
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
                    "application/json": components["schemas"]["RealNameClaimView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_look: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RealNameLookView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RealName_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRealNameBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Agreement_mine: {
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
                    "application/json": components["schemas"]["AgreementView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Agreement_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Agreement_code: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementCodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCodeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Agreement_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["AgreementView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Region_children: {
        parameters: {
            query?: {
                parent?: string;
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
                    "application/json": components["schemas"]["RegionView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Region_resolve: {
        parameters: {
            query: {
                /** @description Degrees, GCJ-02 */
                lat: number;
                /** @description Degrees, GCJ-02 */
                lng: number;
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
                    "application/json": components["schemas"]["ResolvedPointView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Region_areas: {
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
                    "application/json": components["schemas"]["AreaView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Unit_list: {
        parameters: {
            query?: {
                regionCode?: string;
                kind?: components["schemas"]["UnitKind"];
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
                    "application/json": components["schemas"]["UnitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    File_upload: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    File_send: {
        parameters: {
            query: {
                /** @description End of the link, seconds since 1970 */
                e: number;
                s: string;
                size?: components["schemas"]["FileSize"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_services: {
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
                    "application/json": components["schemas"]["ServiceTileView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_matters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ServiceMatterView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_versions: {
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
                    "application/json": components["schemas"]["CatalogueVersionView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_entries: {
        parameters: {
            query?: {
                /** @description The draft, or without one the version in force, when absent */
                versionId?: string;
                /** @description Part of a code, a name or a word */
                q?: string;
                kind?: components["schemas"]["EntryKind"];
                tile?: string;
                offset?: number;
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
                    "application/json": components["schemas"]["CatalogueRowsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_export: {
        parameters: {
            query?: {
                versionId?: string;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDraftBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_import: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueChangesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_changes: {
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
                    "application/json": components["schemas"]["CatalogueChangesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_put: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRowBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueChangesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                kind: components["schemas"]["EntryKind"];
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
                    "application/json": components["schemas"]["CatalogueChangesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Catalogue_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Suggestion_suggest: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    List_counts: {
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
                    "application/json": components["schemas"]["BoxCountsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    List_staff: {
        parameters: {
            query?: {
                box?: components["schemas"]["WorkBox"];
                /** @description One or several, with commas */
                status?: string;
                tile?: string;
                tier?: components["schemas"]["Tier"];
                /** @description The unit that answers for it */
                unitId?: string;
                /** @description Street, community or grid */
                region?: string;
                /** @description Reported then or later */
                from?: string;
                /** @description Reported before */
                until?: string;
                late?: components["schemas"]["LateFilter"];
                urgent?: boolean;
                rating?: components["schemas"]["RatingFilter"];
                /** @description Only what I have had a hand in */
                mine?: boolean;
                /** @description Number, place or words */
                q?: string;
                /** @description By time left for what waits, else newest first */
                sort?: components["schemas"]["ListSort"];
                cursor?: string;
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
                    "application/json": components["schemas"]["RequestPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    List_find: {
        parameters: {
            query?: {
                status?: string;
                tile?: string;
                region?: string;
                /** @description Number, place or words */
                q?: string;
                cursor?: string;
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
                    "application/json": components["schemas"]["RequestPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Similar_near: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarRequestView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Similar_like: {
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
                    "application/json": components["schemas"]["SimilarRequestView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Similar_reclassify: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclassifyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_units: {
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
                    "application/json": components["schemas"]["UnitChoiceView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_insist: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_verifyPass: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyPassBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Workbench_verifyFail: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyFailBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_file: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_retier: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetierBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_askSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSuspensionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_denySuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decision_readAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Order_list: {
        parameters: {
            query?: {
                box?: components["schemas"]["OrderBox"];
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
                    "application/json": components["schemas"]["UnitOrderView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Order_detail: {
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
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Order_take: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Order_start: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Order_done: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoneBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Order_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_askExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExtensionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_grantExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_denyExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_askSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSuspensionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_units: {
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
                    "application/json": components["schemas"]["UnitChoiceView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_split: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OrderAsk_insistPart: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOrderView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Survey_addDetails: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingDetailsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Survey_byPhone: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneSurveyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Call_list: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["ToCallPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Call_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["SurveyContactView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Call_missed: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissedCallBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRequestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                box?: components["schemas"]["MineBox"];
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
                    "application/json": components["schemas"]["RequestPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_nearby: {
        parameters: {
            query: {
                lat: number;
                lng: number;
                tile?: string;
                /** @description Metres, 250 when absent */
                radius?: number;
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
                    "application/json": components["schemas"]["RequestCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_pins: {
        parameters: {
            query: {
                lat: number;
                lng: number;
                tile?: string;
                /** @description Metres, 250 when absent */
                radius?: number;
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
                    "application/json": components["schemas"]["NearbyPinView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_detail: {
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
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_support: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_comment: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_rate: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Request_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_savedFilters: {
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
                    "application/json": components["schemas"]["SavedFilterView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_saveFilter: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_removeFilter: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_changeFilter: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_myExports: {
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
                    "application/json": components["schemas"]["ExportView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_askExport: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_oneExport: {
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
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_cancelExport: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_exportFile: {
        parameters: {
            query: {
                /** @description From the link of the export */
                t: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAcceptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRowView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDispatchBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRowView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Desk_units: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUnitsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUnitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_me: {
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
                    "application/json": components["schemas"]["VolunteerView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_save: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_duties: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
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
                    "application/json": components["schemas"]["DutyView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_mine: {
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
                    "application/json": components["schemas"]["ServiceRecordView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_toConfirm: {
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
                    "application/json": components["schemas"]["ServiceRecordView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmHoursBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRecordView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Volunteer_dispute: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeHoursBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRecordView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_near: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
                lat?: number;
                lng?: number;
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
                    "application/json": components["schemas"]["NearTaskView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_organised: {
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
                    "application/json": components["schemas"]["TaskCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_detail: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_claim: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
            };
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignupBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_waitlist: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
            };
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignupBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_cancelSignup: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
            };
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_confirmPlace: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
            };
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_refuse: {
        parameters: {
            query?: {
                /** @description Somebody who agreed that I act for her */
                forId?: string;
            };
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Task_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Change_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Change_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Change_keepPlace: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignupDesk_people: {
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
                    "application/json": components["schemas"]["TaskPeopleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignupDesk_assignable: {
        parameters: {
            query: {
                roleId: string;
            };
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
                    "application/json": components["schemas"]["AssignableView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignupDesk_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignupDesk_absent: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPeopleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    NoShow_mine: {
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
                    "application/json": components["schemas"]["NoShowView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    NoShow_disputed: {
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
                    "application/json": components["schemas"]["NoShowView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    NoShow_dispute: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeNoShowBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoShowView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    NoShow_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideNoShowBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoShowView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certify_list: {
        parameters: {
            query?: {
                /** @description Part of what others call her */
                q?: string;
                /** @description Only who has something that ends soon or has ended, or that nobody has seen yet */
                filter?: components["schemas"]["PaperFilter"];
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
                    "application/json": components["schemas"]["CertifiableView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certify_look: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["PapersView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certify_certify: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertifyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certify_insure: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsureBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Attendance_roster: {
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
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Attendance_code: {
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
                    "application/json": components["schemas"]["ShiftCodeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Attendance_scan: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Attendance_tick: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                signupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Attendance_remind: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                signupId: string;
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
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Arrival_own: {
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
                    "application/json": components["schemas"]["OwnArrivalView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Arrival_say: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnArrivalView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_mine: {
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
                    "application/json": components["schemas"]["HandEntryView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_helped: {
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
                    "application/json": components["schemas"]["HandEntryView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_desk: {
        parameters: {
            query: {
                /** @description Of my unit, or where I am the second unit */
                box: components["schemas"]["HandBox"];
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
                    "application/json": components["schemas"]["HandDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterHandBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_volunteers: {
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
                    "application/json": components["schemas"]["HandVolunteerView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskHandBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_takeUp: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpHandBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerHandBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveHandBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["HandEntryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Hand_phone: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["HandPhoneView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HandRule_rule: {
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
                    "application/json": components["schemas"]["HandRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HandRule_add: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandRulePageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HandRule_versions: {
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
                    "application/json": components["schemas"]["HandRulePageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HandRule_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandRuleValues"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandRulePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_list: {
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
                    "application/json": components["schemas"]["SeriesCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishSeriesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RhythmBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_detail: {
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
                    "application/json": components["schemas"]["SeriesDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_previewChange: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeriesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeriesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendSeriesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Series_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSeriesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Template_list: {
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
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Template_save: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Template_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Calendar_month: {
        parameters: {
            query: {
                /** @description COMMUNITY when absent; the nearest one that the reader has, for visitors the district */
                scope?: components["schemas"]["CalendarScope"];
                /** @description One unit or team instead */
                unitId?: string;
                month: string;
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
                    "application/json": components["schemas"]["CalendarMonthView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Calendar_day: {
        parameters: {
            query: {
                /** @description COMMUNITY when absent; the nearest one that the reader has, for visitors the district */
                scope?: components["schemas"]["CalendarScope"];
                /** @description One unit or team instead */
                unitId?: string;
                date: string;
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
                    "application/json": components["schemas"]["CalendarDayTasksView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_list: {
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
                    "application/json": components["schemas"]["CareCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_add: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_look: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["CareDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCareBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Care_endPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["CareCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_list: {
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
                    "application/json": components["schemas"]["VisitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_visitors: {
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
                    "application/json": components["schemas"]["VisitorChoiceView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_mine: {
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
                    "application/json": components["schemas"]["VisitorVisitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_arrange: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_open: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["VisitDoorView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_start: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartVisitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorVisitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Visit_finish: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishVisitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorVisitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Standing_list: {
        parameters: {
            query?: {
                state?: components["schemas"]["StandingState"];
                kind?: components["schemas"]["CareKind"];
                /** @description One community */
                community?: string;
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
                    "application/json": components["schemas"]["StandingsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Standing_file: {
        parameters: {
            query?: {
                state?: components["schemas"]["StandingState"];
                kind?: components["schemas"]["CareKind"];
                /** @description One community */
                community?: string;
                /** @description xlsx when absent */
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Anomaly_list: {
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
                    "application/json": components["schemas"]["AnomalyView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Anomaly_evidence: {
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
                    "application/json": components["schemas"]["AnomalyRecordView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Anomaly_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAnomalyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnomalyView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Matching_forMe: {
        parameters: {
            query?: {
                filter?: components["schemas"]["TaskFilter"];
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
                    "application/json": components["schemas"]["TaskCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Matching_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Matching_mine: {
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
                    "application/json": components["schemas"]["OfferView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Matching_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TaskDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Matching_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_desk: {
        parameters: {
            query?: {
                /** @description One of my regions; my own when absent */
                regionCode?: string;
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
                    "application/json": components["schemas"]["PlanDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_start: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_wish: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_plan: {
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                placeId: string;
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
                    "application/json": components["schemas"]["PlanPlaceDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_send: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plan_whatIf: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_list: {
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
                    "application/json": components["schemas"]["TeamLineView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_found: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundTeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_mine: {
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
                    "application/json": components["schemas"]["TeamPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_page: {
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
                    "application/json": components["schemas"]["TeamPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_describe: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeTeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_asks: {
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
                    "application/json": components["schemas"]["TeamAskView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_request: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAskBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TeamPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_look: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamCodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamInvitationView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_join: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamCodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_of: {
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
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToTeamBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_code: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["TeamCodeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Team */
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveMemberBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_appoint: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_relieve: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Team */
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelieveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_say: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamNoticeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The team that ends */
                id: string;
                /** @description The team that stays */
                intoId: string;
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
                    "application/json": components["schemas"]["MergePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TeamDesk_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The team that ends */
                id: string;
                /** @description The team that stays */
                intoId: string;
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
                    "application/json": components["schemas"]["TeamDeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_mine: {
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
                    "application/json": components["schemas"]["HonourView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_notices: {
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
                    "application/json": components["schemas"]["StarNoticeView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_object: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StarNoticeView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_thank: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThankNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_thankable: {
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
                    "application/json": components["schemas"]["ThankableView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_notes: {
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
                    "application/json": components["schemas"]["ThankNoteView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_hide: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HideNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThankNoteView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_report: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThankNoteView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_board: {
        parameters: {
            query: {
                scope: components["schemas"]["BoardScope"];
                span: components["schemas"]["BoardSpan"];
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
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardChoiceBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_year: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["ServiceYearView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Honour_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_objections: {
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
                    "application/json": components["schemas"]["ObjectionView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionBody"];
            };
        };
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
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_again: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_reported: {
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
                    "application/json": components["schemas"]["ReportedNoteView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedNoteView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_volunteers: {
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
                    "application/json": components["schemas"]["ServedVolunteerView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_listed: {
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
                    "application/json": components["schemas"]["RecordEntryView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEntryBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordEntryView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RecordEntryView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_myExports: {
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
                    "application/json": components["schemas"]["RecordExportView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordExportView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RecognitionDesk_file: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StarRule_rule: {
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
                    "application/json": components["schemas"]["StarRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StarRule_add: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStarRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StarRulePageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StarRule_versions: {
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
                    "application/json": components["schemas"]["StarRulePageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StarRule_preview: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StarRuleValues"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StarRulePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_account: {
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
                    "application/json": components["schemas"]["PointsAccountView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_entries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                month?: string;
                show?: components["schemas"]["EntryFilter"];
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
                    "application/json": components["schemas"]["PointsEntriesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_entriesFile: {
        parameters: {
            query?: {
                month?: string;
                show?: components["schemas"]["EntryFilter"];
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_expiries: {
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
                    "application/json": components["schemas"]["ExpiryView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_year: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["YearSummaryView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_trail: {
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
                    "application/json": components["schemas"]["TrailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_recordTrail: {
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
                    "application/json": components["schemas"]["TrailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Closure_close: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["PointsAccountView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Closure_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["PointsAccountView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Budget_list: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["BudgetView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Budget_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskBudgetBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Budget_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideBudgetBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_list: {
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
                    "application/json": components["schemas"]["PointsRuleView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_simulate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["SimulationView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_switchOn: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchOnBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_callOff: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                version: number;
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
                    "application/json": components["schemas"]["PointsRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Dispute_open: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Dispute_list: {
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
                    "application/json": components["schemas"]["DisputeView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Dispute_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDisputeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Trust_findings: {
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
                    "application/json": components["schemas"]["FindingView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Trust_review: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrustReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Trust_publicTotals: {
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
                    "application/json": components["schemas"]["PublicTotalsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description My turn to answer; answers to judge; all that are open; over */
                box?: components["schemas"]["SupervisionBox"];
                colour?: components["schemas"]["SupervisionColour"];
                requestId?: string;
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
                    "application/json": components["schemas"]["SupervisionPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_counts: {
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
                    "application/json": components["schemas"]["SupervisionCountsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_choices: {
        parameters: {
            query: {
                requestId: string;
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
                    "application/json": components["schemas"]["AnsweringUnitView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_detail: {
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
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionAnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Supervision_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_rule: {
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
                    "application/json": components["schemas"]["SupervisionRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_versions: {
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
                    "application/json": components["schemas"]["SupervisionRuleView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rule_try: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                box?: components["schemas"]["WhistleBox"];
                requestId?: string;
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
                    "application/json": components["schemas"]["WhistlePageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_call: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_tally: {
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
                    "application/json": components["schemas"]["WhistleTallyView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_choices: {
        parameters: {
            query: {
                requestId: string;
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
                    "application/json": components["schemas"]["WhistleChoiceView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_detail: {
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
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_callMore: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMoreBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_conclude: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhistleReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_note: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_reportIn: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                memberId: string;
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
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhistleReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_insist: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsistBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_release: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhistleReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Whistle_score: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                box?: components["schemas"]["FilingBox"];
                requestId?: string;
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
                    "application/json": components["schemas"]["FilingPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskFilingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_reasons: {
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
                    "application/json": components["schemas"]["FilingReasonView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_detail: {
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Filing_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Partner_around: {
        parameters: {
            query?: {
                /** @description Where I look; my home when absent */
                regionCode?: string;
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
                    "application/json": components["schemas"]["PartnerView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Partner_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedPartnerView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Partner_managed: {
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
                    "application/json": components["schemas"]["ManagedPartnerView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Partner_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedPartnerView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Goods_at: {
        parameters: {
            query: {
                /** @description Where I want to fetch it */
                partnerId: string;
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
                    "application/json": components["schemas"]["GoodsView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Goods_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedGoodsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Goods_one: {
        parameters: {
            query?: {
                /** @description Where I want to fetch it */
                partnerId?: string;
            };
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
                    "application/json": components["schemas"]["GoodsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Goods_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedGoodsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Goods_managed: {
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
                    "application/json": components["schemas"]["ManagedGoodsView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Goods_act: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoodsActionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedGoodsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Stock_shelves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Partner */
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
                    "application/json": components["schemas"]["StockView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Stock_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Partner */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Stock_history: {
        parameters: {
            query?: {
                goodsId?: string;
            };
            header?: never;
            path: {
                /** @description Partner */
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
                    "application/json": components["schemas"]["StockMoveView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_mine: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["RedemptionPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_redeem: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_one: {
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
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_desk: {
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
                    "application/json": components["schemas"]["DeskView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_look: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoutView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_fulfil: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoutView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Redemption_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BringBackBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoutView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Partner */
                id: string;
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
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_file: {
        parameters: {
            query?: {
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                /** @description Partner */
                id: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Statement_settle: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Partner */
                id: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Keeper_list: {
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
                    "application/json": components["schemas"]["KeeperView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Keeper_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Partner */
                id: string;
                membershipId: string;
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
                    "application/json": components["schemas"]["KeeperView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Keeper_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["InviteView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Keeper_look: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Keeper_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCodeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_options: {
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
                    "application/json": components["schemas"]["GivingOptionsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_ofCommittee: {
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
                    "application/json": components["schemas"]["DonationView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_donate: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DonateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonationView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_mine: {
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
                    "application/json": components["schemas"]["DonationView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonationView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivingReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonationView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_thank: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThankBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonationView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_list: {
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
                    "application/json": components["schemas"]["RecipientView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_add: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecipientBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Giving_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RecipientView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_mine: {
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
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_save: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveHoursBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_addFamily: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_forget: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_ofCommittee: {
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
                    "application/json": components["schemas"]["BankUseView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankUseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["BankView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_pay: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankUseView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bank_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivingReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankUseView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_preview: {
        parameters: {
            query?: {
                /** @description First day, YYYY-MM-DD in the city */
                from?: string;
                /** @description Last day, included */
                to?: string;
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
                    "application/json": components["schemas"]["CertificatePreviewView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_mine: {
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
                    "application/json": components["schemas"]["CertificateView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_pdf: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["CertificateCheckView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_issued: {
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
                    "application/json": components["schemas"]["IssuedCertificateView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Certificate_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCertificateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCertificateView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notification_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: components["schemas"]["MessageKind"];
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
                    "application/json": components["schemas"]["MessagePageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notification_unread: {
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
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notification_readAll: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notification_read: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_of: {
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
                    "application/json": components["schemas"]["RequestReviewsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Review_add: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReviewsView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UnitReviews_list: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description By my unit, or of it by others */
                box: components["schemas"]["ReviewBox"];
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
                    "application/json": components["schemas"]["ReviewPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UnitReviews_todo: {
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
                    "application/json": components["schemas"]["ToReviewView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UnitReviews_standing: {
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
                    "application/json": components["schemas"]["ReviewStandingView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_sheet: {
        parameters: {
            query: {
                /** @description First day, in the city’s time */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description Region and all below it */
                region?: string;
                /** @description Lead unit; for orders the unit that got them */
                unitId?: string;
                tile?: string;
                /** @description One row for each of these */
                by: components["schemas"]["SheetRows"];
                /** @description Says what to compare with */
                kind?: components["schemas"]["PeriodKind"];
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
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_trend: {
        parameters: {
            query: {
                /** @description First day, in the city’s time */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description Region and all below it */
                region?: string;
                /** @description Lead unit; for orders the unit that got them */
                unitId?: string;
                tile?: string;
                indicator: components["schemas"]["Indicator"];
                step: components["schemas"]["TrendStep"];
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
                    "application/json": components["schemas"]["TrendPointView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_watch: {
        parameters: {
            query: {
                /** @description First day, in the city’s time */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description Region and all below it */
                region?: string;
                /** @description Lead unit; for orders the unit that got them */
                unitId?: string;
                tile?: string;
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
                    "application/json": components["schemas"]["WatchView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_cases: {
        parameters: {
            query: {
                /** @description First day, in the city’s time */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description Region and all below it */
                region?: string;
                /** @description Lead unit; for orders the unit that got them */
                unitId?: string;
                tile?: string;
                measure: components["schemas"]["Measure"];
                basis?: components["schemas"]["Basis"];
                cursor?: string;
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
                    "application/json": components["schemas"]["CasePageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_export: {
        parameters: {
            query: {
                /** @description First day, in the city’s time */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description Region and all below it */
                region?: string;
                /** @description Lead unit; for orders the unit that got them */
                unitId?: string;
                tile?: string;
                /** @description One row for each of these */
                by: components["schemas"]["SheetRows"];
                /** @description Says what to compare with */
                kind?: components["schemas"]["PeriodKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_weights: {
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
                    "application/json": components["schemas"]["ScoreRuleView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Indicator_addWeights: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_today: {
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
                    "application/json": components["schemas"]["PatrolTodayView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_ofShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shiftId: string;
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
                    "application/json": components["schemas"]["ShiftPatrolView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_covered: {
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
                    "application/json": components["schemas"]["CoverageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_rounds: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["RoundPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRoundBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_round: {
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
                    "application/json": components["schemas"]["PatrolRoundView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatrolItemBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Patrol_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishRoundBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrolRoundView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Route_list: {
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
                    "application/json": components["schemas"]["RoutesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Route_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRouteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Route_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRouteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Route_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRouteBody"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_plans: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                regionCode?: string;
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
                    "application/json": components["schemas"]["CoveragePlanPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveragePlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_plan: {
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
                    "application/json": components["schemas"]["CoveragePlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["CoveragePlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["CoveragePlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_spots: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only those that miss somebody */
                missing?: boolean;
            };
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
                    "application/json": components["schemas"]["CoverageSpotPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_people: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only people of this unit */
                unitId?: string;
            };
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
                    "application/json": components["schemas"]["CoveragePersonPageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_file: {
        parameters: {
            query?: {
                /** @description xlsx when absent */
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_absent: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsencesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveragePlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_back: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                personId: string;
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
                    "application/json": components["schemas"]["CoveragePlanView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_mine: {
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
                    "application/json": components["schemas"]["OwnCoverageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Coverage_cannot: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAbsenceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCoverageView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Place_list: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                kind: components["schemas"]["CoveragePlaceKind"];
                regionCode: string;
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
                    "application/json": components["schemas"]["CoveragePlacePageView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Place_import: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlacesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesImportedView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Place_end: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_around: {
        parameters: {
            query?: {
                /** @description Where I look; my home when absent */
                regionCode?: string;
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
                    "application/json": components["schemas"]["VenueView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedVenueView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_one: {
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
                    "application/json": components["schemas"]["VenueView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedVenueView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_day: {
        parameters: {
            query?: {
                /** @description Today when absent */
                date?: string;
            };
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
                    "application/json": components["schemas"]["VenueDayView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_managed: {
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
                    "application/json": components["schemas"]["ManagedVenueView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_organised: {
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
                    "application/json": components["schemas"]["ActivityCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_managed: {
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
                    "application/json": components["schemas"]["ManagedActivityView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_near: {
        parameters: {
            query?: {
                /** @description Where I look; around my home when absent */
                regionCode?: string;
                /** @description Only those at this venue */
                venueId?: string;
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
                    "application/json": components["schemas"]["ActivityCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedActivityView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_detail: {
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
                    "application/json": components["schemas"]["ActivityDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_change: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedActivityView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_step: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityStepBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedActivityView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_report: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityReportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedActivityView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityTaskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedActivityView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_guests: {
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
                    "application/json": components["schemas"]["GuestListView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_checkIn: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestListView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoCheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestListView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_toReview: {
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
                    "application/json": components["schemas"]["ActivityCardView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_review: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityReviewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_rule: {
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
                    "application/json": components["schemas"]["ActivityRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organiser_changeRule: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRuleBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRuleView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_mine: {
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
                    "application/json": components["schemas"]["MyActivitiesView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_calendar: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_come: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["ActivityDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["ActivityDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Activity_rate: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityDetailView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ApiKey_list: {
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
                    "application/json": components["schemas"]["ApiKeyView"][];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ApiKey_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ApiKey_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description One key per intention of the user; a retry with the same key is answered, not repeated. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
