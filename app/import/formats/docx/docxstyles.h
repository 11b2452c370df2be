// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxformat.h"

#include <QHash>

namespace formats {

/// A paragraph or character style with what it has from the styles that it is based on.
struct DocxStyle {
    QString name; ///< "heading 1", "_ H_2/3".
    QString base;
    ParagraphFormat paragraph;
    RunFormat run;
};

/// The styles of a document (styles.xml).
class DocxStyles
{
public:
    /// An empty part has no styles. Errors: those of OfficeXml.
    base::Status read(const QByteArray &part);

    /// An empty style where the id is unknown. An empty id is the style of paragraphs that name none.
    const DocxStyle &style(const QString &id) const;
    /// The level of a heading from 1, or 0 for a paragraph of text. What the paragraph says itself goes before its style.
    int headingLevel(const ParagraphFormat &direct) const;
    /// True for an entry of a table of contents.
    bool isContents(const QString &id) const;
    /// The language of a run that names none, a tag.
    QString language() const { return m_language; }

private:
    void readStyle(OfficeXml &xml);
    void readDefaults(OfficeXml &xml);
    void inherit();

    QHash<QString, DocxStyle> m_styles;
    QString m_defaultId;
    QString m_language;
    DocxStyle m_none;
};

}
