// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/text/languagenames.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace office {

enum class Change { None, Inserted, Deleted };

/// Words of one look.
struct ChangedRun {
    QString text;
    Change change = Change::None;
    bool isItalic = false;
    bool isStruck = false; ///< By the text itself, whatever changed.

    bool operator==(const ChangedRun &) const = default;
};

/// A paragraph, whose change is that of its end: one that was inserted or deleted goes with its end, and all its runs
/// have the same change.
struct ChangedParagraph {
    QList<ChangedRun> runs;
    Change change = Change::None;
    int heading = 0; ///< 1 to 3; 0: none.
    int indent = 0;  ///< Steps from the margin.
};

/// A text in one language with the changes that one author made at one time. A plain value.
struct ChangedText {
    QString title; ///< Of the file.
    QString author;
    QDateTime date;
    QString language; ///< ISO 639-1.
    QList<ChangedParagraph> paragraphs;

    /// The date of the changes in a paragraph. LibreOffice joins changes of one author and minute over the end of a paragraph, which
    /// then goes with them; neighbours differ by two minutes, so that it does not.
    QDateTime dateOf(qsizetype paragraph) const
    {
        const bool isWhole = paragraphs[paragraph].change != Change::None;
        return isWhole ? date : date.addSecs(-120 * (1 + paragraph % 2));
    }

    bool isRightToLeft() const { return text::isRightToLeft(language); }
};

inline constexpr int kDeepestHeading = 3;
inline constexpr int kDeepestIndent = 4;

}
