// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/readingcontent.h>
#include <presentation/asynclibrary.h>

#include <QList>
#include <QStringList>

namespace presentation {

/// What the reader and its panels show of a place. A plain value.
struct ReaderContent : application::ReadingContent {
    /// Pictures of pages, which nobody has read yet.
    bool isScan() const;
    /// Pages hold text that only recognition can read: all of a scan, or some pages.
    bool needsRecognition() const;
    /// The passage that a place points at; null for the top.
    const model::Passage *passageOf(const Location &place) const;
    /// The passage that stands here for one of the same work in another language: by address, else the sub-paragraph of
    /// the same rank, for lists are lettered in each language's own letters; null when there is none.
    const model::Passage *counterpartOf(const ReaderContent &other, const model::Address &address) const;
    /// The links that start in the text's words.
    QList<model::LinkRow> inText() const;
    /// Symbol, body and session, in the UI's language.
    QString coverLine() const;
    /// The same words with the same links: the page need not be set anew.
    bool looksLike(const ReaderContent &other) const;
};

/// What is asked of the library for a place; `uiLanguage` is the window's.
application::ReadingRequest readingRequest(const Location &place, const QString &uiLanguage);

}
