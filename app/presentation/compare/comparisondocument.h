// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/comparison.h>

#include <QPalette>
#include <QSet>
#include <QString>
#include <QTextDocument>

namespace presentation {

/// The changes between two texts as a document: a table with the earlier paragraph, what became of it, and the later one, each
/// row under the anchor rowAnchor(). Removed words are struck out and added words underlined, so that nothing depends on
/// colour alone. Addresses are links: "left:4" and "right:7" are passages by index. GUI thread.
class ComparisonDocument
{
public:
    explicit ComparisonDocument(const application::ComparedTexts &texts)
        : m_texts(texts)
    {
    }

    /// Fills `document` with the rows whose change is shown. `palette` decides between light and dark colours.
    void write(QTextDocument &document, const QSet<comparison::Change> &shown, const QPalette &palette) const;

    /// The rows of the last write() that are not Same, by their anchors, from the top.
    static QStringList changes(const application::ComparedTexts &texts, const QSet<comparison::Change> &shown);

    /// "edited" in the UI's language.
    static QString changeName(comparison::Change change);
    /// "OP: 5 same, 6 edited, 3 added" and the like for preambular paragraphs: a sentence for a person who only listens.
    static QString summary(const application::ComparedTexts &texts);

private:
    const application::ComparedTexts &m_texts;
};

}
