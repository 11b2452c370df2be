// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"

#include <core/base/ids.h>

#include <QList>
#include <QString>

namespace model {

/// A stretch of a passage's content that is set apart. Offsets are UTF-16 units into Passage::content, end exclusive.
struct Span {
    enum class Style { Italic, Bold, Superscript, NoteReference, Reference, Cell, Strike };
    Style style = Style::Italic;
    int start = 0;
    int end = 0;
    QString target; ///< NoteReference: the note's number. Reference: the address that the source gives. Cell: see cell.h.
                    ///< Else empty.

    bool operator==(const Span &) const = default;
};

/// One paragraph of a text, the unit of search, links, notes and packs. Its id never changes once it is stored.
struct Passage {
    base::PassageId id;
    base::TextId text;
    int position = 0;  ///< Order within the text, from 0.
    PassageKind kind = PassageKind::Body;
    Address address;   ///< Empty where nobody would point at it (a rule, a cover line).
    QString label;     ///< The number as printed: "8.", "(a)", "1-".
    int level = 0;     ///< 0 for a paragraph, 1 for (a), 2 for (i); the level of a heading.
    QString content;   ///< White space folded to single spaces, ends trimmed.
    QList<Span> spans; ///< In order of start.
    QString page;      ///< Page of the file, from 1, or time code "00:41:07", where the source has one.
    QString pageLabel; ///< What the file calls that page ("xiv"), where this is not its number; else empty.
    QString speaker;   ///< Who says it, only where the source names them.

    /// The printed number of the page, for display and citation.
    const QString &printedPage() const { return pageLabel.isEmpty() ? page : pageLabel; }
};

/// A paragraph of the source that became no passage, and why.
struct Dropped {
    QString reason; ///< A stable code: "table-of-contents", "empty", "navigation", "script", "page-header",
                    ///< "page-footer", "comment", "deleted" (a tracked change), "picture", "hidden", "embedded",
                    ///< "cookie-notice", "share-buttons", "related" (what else a site has), "too-deep" (the rest of a page),
                    ///< "line-number" (in a margin), "unknown-letters" (of a font that does not say what its shapes are).
    QString text;   ///< Its beginning, at most 200 characters.
    int characters = 0; ///< How many it has in all, where that is more. For the reader's own sum; neither stored nor sent.
};

}
