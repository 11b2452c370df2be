// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxformat.h"

#include <import/formats/characterstyle.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace formats {

/// Collects the text of one paragraph or table row as printed: without field instructions, and with deleted and hidden text
/// set apart.
class DocxLine
{
public:
    /// How runs of this paragraph are set where they say nothing themselves.
    void setParagraph(const RunFormat &format) { m_paragraph = format; }
    /// Styles are filled in.
    void setRun(const RunFormat &format) { m_run = format; }
    const RunFormat &run() const { return m_run; }

    void append(QStringView text);
    void appendDeleted(QStringView text);
    /// A sign of a font with places of its own; the code is that of the file.
    void appendSymbol(const QString &font, char16_t code);
    void space() { m_text.space(); }
    void mark(const QString &note);
    /// Between the cells of a row.
    void separate() { m_text.append(u" | "); }

    /// Between enter and leave, text is a deletion.
    void enterDeletion() { ++m_deletions; }
    void leaveDeletion() { --m_deletions; }
    bool isInDeletion() const { return m_deletions > 0; }

    /// A field is an instruction, then the result that is printed. Fields nest and may span paragraphs.
    void beginField();
    void instruct(QStringView text);
    void showResult();
    void endField();

    /// Text until closeLink() points to a symbol; empty where the link is none of ours.
    void openLink(const QString &symbol) { m_links.append(symbol); }
    void closeLink();

    bool isEmpty() const { return m_text.isEmpty(); }
    /// How many units the text has, when it is nothing but the mark of a note: "**", or a superscript letter. Else 0.
    qsizetype typedMark() const;
    /// True when there is more than what stands between cells.
    bool hasWords() const { return m_hasWords; }
    /// True when text of a table of contents came since the last take().
    bool hasContents() const { return m_hasContents; }
    model::StyledText take();
    /// What was deleted, or hidden, since they were taken last; the beginning of it.
    QString takeDeleted() { return std::exchange(m_deleted, {}).simplified(); }
    QString takeHidden() { return std::exchange(m_hidden, {}).simplified(); }
    /// How many units of text are in each language tag.
    const QHash<QString, qsizetype> &languages() const { return m_languages; }

private:
    struct Field {
        QString instruction;
        bool isShown = false;
        bool isContents = false;
    };
    bool isOn(std::optional<bool> RunFormat::*property) const;

    InlineText m_text;
    RunFormat m_paragraph;
    RunFormat m_run;
    QList<Field> m_fields;
    QStringList m_links;
    QString m_deleted;
    QString m_hidden;
    QHash<QString, qsizetype> m_languages;
    int m_deletions = 0;
    int m_instructions = 0; ///< Open fields of which we stand in the instruction.
    int m_contents = 0;     ///< Open fields that are tables of contents.
    bool m_hasContents = false;
    bool m_hasWords = false;
    QString m_start; ///< The first letters, as many as a mark may have.
    bool m_startsRaised = false;
};

}
