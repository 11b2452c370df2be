// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagewriter.h"

#include <output/briefing/pagewords.h>

#include <QTextDocument>

#include <memory>

namespace render {

/// A text document of a pack while it is written. Owned by the function that writes it, on one thread.
class DocumentDraft
{
public:
    /// `language` is that of the pages.
    DocumentDraft(const Typography &typography, const QString &language);

    void writeLine(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &words);
    /// `inContents` is the entry in the table of contents; empty for none.
    void writeHeading(const QString &text, int level, const QString &inContents);

    std::unique_ptr<QTextDocument> document;
    QTextCursor cursor;
    PassageWriter writer; ///< In the language of the pages.
};

using briefing::isolated;

}
