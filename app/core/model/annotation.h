// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// The place of an annotation: W3C TextQuoteSelector and TextPositionSelector, within one passage.
/// Positions are UTF-16 units into the passage's content; end is exclusive.
struct Anchor {
    QString exact;
    QString prefix; ///< Up to 32 characters before.
    QString suffix; ///< Up to 32 characters after.
    int start = 0;
    int end = 0;
    QString paragraph = {}; ///< The passage's content at that time, so that it is known again when it was changed.

    bool operator==(const Anchor &) const = default;
};

/// The eight colours, in the order of the keys 1 to 8.
enum class Colour { Yellow, Red, Green, Blue, Purple, Magenta, Orange, Grey };
inline constexpr int kColourCount = 8;

/// "yellow", "red", ... in the store and on the command line.
QString colourName(Colour colour);
/// Yellow for a name that is unknown.
Colour colourOfName(const QString &name);

/// What an annotation hangs on and how it is drawn: words (the first four), a paragraph, or the document.
enum class AnnotationKind { Highlight, Underline, Strike, WordNote, ParagraphNote, DocumentNote, Bookmark };
inline constexpr int kAnnotationKindCount = 7;

/// "highlight", "underline", "strike", "note", "paragraph-note", "document-note", "bookmark" in the store and on the command line.
QString annotationKindName(AnnotationKind kind);
/// Nothing for a name that is unknown.
std::optional<AnnotationKind> annotationKindOfName(const QString &name);
/// Whether it hangs on words; else on a whole paragraph, or on the document.
bool isOnWords(AnnotationKind kind);

/// Where an annotation stands: at its place, without one until a person decides, or without one because a person said so.
enum class AnchorState { Attached, Loose, KeptAside };
QString anchorStateName(AnchorState state);
AnchorState anchorStateOfName(const QString &name);

/// The tags in a comment, "#deadline" or "#red_line", in their order, each once; a heading of Markdown is none.
QStringList tagsInComment(const QString &comment);

/// What a person says of words, of a paragraph or of a document. Private unless the user says otherwise.
struct Annotation {
    base::AnnotationId id;
    QString uuid; ///< The same in every library that knows this annotation; given when it is stored.
    AnnotationKind kind = AnnotationKind::Highlight;
    base::RecordId record;
    base::TextId text;
    base::PassageId passage; ///< Invalid when the note needs re-attachment, and for one on the document.
    QString address;         ///< The passage's address when the note was made.
    Anchor anchor;
    AnchorState state = AnchorState::Attached;
    int score = 100;         ///< How sure its place is, in per cent; 100: as it was made.
    QString carriedFrom;     ///< "51/12 OP7": it was carried over from there; else empty.
    QString carriedUuid;     ///< The annotation that it was carried from; else empty.
    Colour colour = Colour::Yellow;
    QString comment; ///< Markdown.
    QStringList tags;
    QString author;
    bool isPrivate = true;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC.
    bool isLocked = false; ///< A passphrase seals its words: anchor, comment, tags and author are empty.

    bool operator==(const Annotation &) const = default;
    bool isAttached() const { return passage.isValid() || kind == AnnotationKind::DocumentNote; }
};

}
