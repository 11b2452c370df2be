// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rtfcharsets.h"
#include "rtfformat.h"
#include "rtfparagraphs.h"
#include "rtfstylesheet.h"
#include "rtftokens.h"
#include "rtfwords.h"

#include <core/base/result.h>

#include <QDate>
#include <QString>

#include <vector>

namespace formats {

/// Interprets the groups and control words of an RTF file. One for each file.
class RtfBody
{
public:
    /// Errors: Truncated where groups are left open, LimitExceeded for groups nested deeper than any document's.
    base::Status read(QByteArrayView bytes);

    QList<model::RawParagraph> blocks() const { return m_paragraphs.blocks(); }
    QList<model::Dropped> dropped() const { return m_paragraphs.dropped(); }
    bool hasTrackedChanges() const { return m_hasTrackedChanges; }
    QString title() const { return m_title; }
    QDate created() const { return QDate(m_year, m_month, m_day); }

private:
    /// The state that a group inherits, and restores at its end.
    struct State {
        RtfDestination destination = RtfDestination::Text;
        RtfDestination outer = RtfDestination::Skip; ///< Around the text that stands twice, "\upr".
        RtfFormat format;
        QByteArray charset; ///< Of the font; empty for the document's own.
        int unicodeSkip = 1; ///< Characters after "\u" for readers that do not know it.
        bool isBeside = false; ///< This very group is collected beside the text.
        bool isLabel = false;  ///< This very group holds the number of a paragraph.
        bool isContents = false;
    };

    base::Status open();
    void close();
    void takeWord(const RtfToken &word);
    bool takeDestination(const RtfToken &word);
    void enter(RtfDestination destination);
    void enterResult();
    bool takeFormatWord(const RtfToken &word);
    bool takeStructureWord(const RtfToken &word);
    void takeCharsetWord(const RtfToken &word);
    void takeNoteWord(const RtfToken &word);
    void takeDateWord(const RtfToken &word);
    void takeUnicode(int value);
    void takeBytes(QByteArrayView bytes);
    void flush();
    void takeText(const QString &text);
    void endParagraph();

    State m_state;
    std::vector<State> m_open;
    RtfParagraphs m_paragraphs;
    RtfCharsets m_charsets;
    RtfStyleSheet m_styles;
    QByteArray m_bytes; ///< Not decoded yet.
    int m_skip = 0;      ///< Characters that stand for the one before.
    bool m_isOptional = false; ///< After "\*".
    bool m_hasTrackedChanges = false;
    QString m_label;
    QString m_instruction;
    QString m_title;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

}
