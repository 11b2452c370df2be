// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include <QHash>
#include <QList>

namespace formats {

/// Counts the letters below each element of a page, those of links apart, and notes the elements that declare where the
/// text is. One pass; lives as long as the page.
class HtmlWeights
{
public:
    explicit HtmlWeights(xmlNode *root);

    struct Weight {
        qsizetype plain = 0;
        qsizetype linked = 0;
    };

    Weight of(const xmlNode *node) const { return m_weights.value(node); }
    qsizetype plain(const xmlNode *node) const { return of(node).plain; }

    const QList<const xmlNode *> &mains() const { return m_mains; }
    const QList<const xmlNode *> &articles() const { return m_articles; }
    const QList<const xmlNode *> &headlines() const { return m_headlines; }

private:
    void note(const xmlNode *node, const QString &name);

    QHash<const xmlNode *, Weight> m_weights;
    QList<const xmlNode *> m_mains;
    QList<const xmlNode *> m_articles;
    QList<const xmlNode *> m_headlines;
};

}
