// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace model {

/// The place of an annotation: W3C TextQuoteSelector and TextPositionSelector, within one passage.
/// Positions are UTF-16 units into the passage's content; end is exclusive.
struct Anchor {
    QString exact;
    QString prefix; ///< Up to 32 characters before.
    QString suffix; ///< Up to 32 characters after.
    int start = 0;
    int end = 0;
};

/// The eight colours, in the order of the keys 1 to 8.
enum class Colour { Yellow, Red, Green, Blue, Purple, Magenta, Orange, Grey };
inline constexpr int kColourCount = 8;

/// "yellow", "red", ... in the store and on the command line.
QString colourName(Colour colour);
/// Yellow for a name that is unknown.
Colour colourOfName(const QString &name);

/// A highlight with its comment. Private unless the user says otherwise.
struct Annotation {
    base::AnnotationId id;
    base::RecordId record;
    base::TextId text;
    base::PassageId passage; ///< Invalid when the note needs re-attachment.
    QString address;         ///< The passage's address when the note was made.
    Anchor anchor;
    Colour colour = Colour::Yellow;
    QString comment; ///< Markdown.
    QStringList tags;
    QString author;
    bool isPrivate = true;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC.
};

}
