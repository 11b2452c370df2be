// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlparts.h"
#include "htmltables.h"

#include <core/model/extractedtext.h>
#include <import/formats/inlinetext.h>

#include <libxml/tree.h>

#include <QHash>
#include <QList>
#include <QSet>

namespace formats {

/// Extracts the paragraphs of a parsed page.
class HtmlWalk
{
public:
    explicit HtmlWalk(xmlNode *root, HtmlParts parts = {});

    QList<model::RawParagraph> blocks() const { return m_blocks; }
    QList<model::Dropped> dropped() const { return m_dropped; }

    static QString attribute(const xmlNode *node, const char *name);
    static QString nameOf(const xmlNode *node);

private:
    struct List {
        bool isOrdered = false;
        int count = 0;
    };

    void walk(xmlNode *node, int depth);
    void walkChildren(xmlNode *node, int depth);
    void walkElement(xmlNode *node, int depth);
    void walkInline(xmlNode *node, const QString &name, int depth);
    void walkRow(xmlNode *row, int depth);
    void walkCell(xmlNode *cell, int depth);
    void walkList(xmlNode *list, const QString &name, int depth);
    void startBlock(xmlNode *node, const QString &name);
    void finishBlock();
    void drop(xmlNode *node, const QString &reason);

    HtmlParts m_parts;
    QSet<const xmlNode *> m_wayToMain; ///< A table on it only sets out the page.
    HtmlSpans m_spans;
    bool m_inRow = false;
    InlineText m_text;
    model::PassageKind m_kind = model::PassageKind::Body;
    QString m_label;
    int m_level = 0;
    QList<List> m_lists;
    QList<model::RawParagraph> m_blocks;
    QList<model::Dropped> m_dropped;
};

}
