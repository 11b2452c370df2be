// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odtlists.h"
#include "odtstyles.h"

#include <core/model/extractedtext.h>
#include <import/formats/xmltree.h>

#include <QList>
#include <QString>

namespace formats {

/// Cuts an OpenDocument text into paragraphs. One for each file; keeps a reference to `styles`.
class OdtBody
{
public:
    explicit OdtBody(const OdtStyles &styles);

    /// Takes the children of an `office:text`, or of another element that holds paragraphs.
    void take(const Node &parent);

    QList<model::RawParagraph> blocks() const { return m_blocks; }
    QList<model::Dropped> dropped() const { return m_dropped; }
    bool hasTrackedChanges() const { return m_hasTrackedChanges; }
    /// What the first paragraph in the style "Title" says.
    QString title() const { return m_title; }

private:
    /// What the next paragraph is by the element around it.
    struct Item {
        QString label;
        int level = 0;
        bool isItem = false;
        bool continues = false;
    };

    void takeElement(const Node &element);
    void takeParagraph(const Node &paragraph);
    void takeList(const Node &list);
    void takeItem(const Node &item);
    void takeTable(const Node &table);
    void takeRow(const Node &row);
    void takeInline(const Node &parent, const CharacterStyle &style);
    void takeInlineElement(const Node &element, const CharacterStyle &style);
    void takeNote(const Node &note);
    void takeFrame(const Node &frame);
    void takeChanges(const Node &changes);
    /// Ends a paragraph: what was collected becomes a block, then come the notes and frames that stand in it.
    void put(model::PassageKind kind, const QString &label, int level, bool continues = false);
    void putAnchored();
    void drop(const Node &from, const QString &reason);

    const OdtStyles &m_styles;
    OdtLists m_lists;
    Item m_item;
    InlineText m_text;
    bool m_inRow = false;
    QList<const Node *> m_notes;  ///< Of the paragraph that is being collected.
    QList<const Node *> m_frames; ///< As above.
    QString m_title;
    bool m_hasTrackedChanges = false;
    QList<model::RawParagraph> m_blocks;
    QList<model::Dropped> m_dropped;
};

/// The paragraphs of headers and footers, which every page shows again; takes an `office:master-styles`.
QList<model::Dropped> odtPageFrames(const Node &masterStyles);

}
