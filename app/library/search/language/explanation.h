// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace search {

/// One piece of the explanation of a query. Pieces stand in the order of the query; groups are opened and closed.
struct Explanation {
    enum class Kind {
        Word, Phrase, Prefix, Near, Verb, Similar, // What a paragraph has to hold.
        OpenAll, OpenAny, Close,          // A group of pieces, all or any of which count.
        Without,                          // The next piece, or group, must not be there.
        Language, Body, Session, Agenda, PassageKind, Symbol, Title, Cites, CitedBy, Sponsor, Vote, Event, Organisation,
        Role, Theme, Year, Before, After, Since, Between,
        Speaker, Quote, Note, Tag, Colour, Dossier, // What hangs on a paragraph.
        Has, Lacks,
        Itself,                           // The document that the query names comes first.
        TakenAsText,                      // A clause that was searched as words.
        LeftOut,                          // A clause that could not count where it stood.
        Nothing,                          // There is nothing in it to search for.
    };
    Kind kind = Kind::Word;
    QString text;  ///< As it is shown; for Language, Body, PassageKind, Colour, Has and Lacks the code.
    QString other; ///< Between: the later day. Near: the distance.
};

/// Translates a fragment: (context, English) → text in the user's language.
using Translate = std::function<QString(const char *context, const char *english)>;

/// One sentence that says what was understood. The fragments are marked for translators in the context "Explanation",
/// languages in "Language"; without `translate` it is English.
QString sentence(const QList<Explanation> &pieces, const Translate &translate = {});

}
