// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <import/formats/characterstyle.h>
#include <import/formats/xmltree.h>

#include <QList>

namespace formats {

/// Makes paragraphs of elements of Akoma Ntoso: their text with its styles, then the notes that it refers to. One for each
/// file.
class AknParagraphs
{
public:
    /// The part of the text that the next paragraphs belong to.
    void setPart(model::TextPart part) { m_part = part; }
    /// "A" where several resolutions stand in a file.
    void setResolution(const QString &resolution) { m_resolution = resolution; }
    const QString &resolution() const { return m_resolution; }

    /// Adds the text of a node, or of its children, to the paragraph that is being collected.
    void collect(const Node &node, InlineText &into, const CharacterStyle &style = {});
    void collectChildren(const Node &node, InlineText &into, const CharacterStyle &style = {});
    /// Ends a paragraph: what was collected becomes a block, and the notes in it follow.
    void put(model::PassageKind kind, const QString &label, int level, InlineText &text, bool continues = false);

    /// A paragraph without text, for a number that has none, or for the notes that are waiting.
    void putLabel(model::PassageKind kind, const QString &label, int level);
    void putHeading(const Node &node, const QString &label, int level);
    void putTable(const Node &table);
    /// "a See A/77/528.": the letter of a note under a table is raised.
    void putTableNote(const Node &node);
    /// A note that stands between paragraphs.
    void putNote(const Node &note);
    /// Takes the last paragraph back where it is a form that nobody filled in: "0 0 0".
    void dropUnfilledForm();
    void drop(const QString &reason, const QString &text) { m_dropped.append({reason, text}); }

    const QList<model::RawParagraph> &blocks() const { return m_blocks; }
    const QList<model::Dropped> &dropped() const { return m_dropped; }

private:
    model::TextPart m_part = model::TextPart::Front;
    QString m_resolution;
    QList<const Node *> m_notes; ///< Of the paragraph that is being collected.
    QList<model::RawParagraph> m_blocks;
    QList<model::Dropped> m_dropped;
};

}
