// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/passage.h>
#include <core/model/record.h>
#include <library/store/links.h>
#include <library/store/recordsummary.h>
#include <presentation/session.h>

#include <QList>
#include <QStringList>

namespace presentation {

/// What the reader and its panels show of a place, read at one moment in the background. A plain value.
struct ReaderContent {
    model::Record work;
    QList<model::Text> texts; ///< Of the work, English first.
    model::Text text; ///< The one that is shown; without an id when the library has none.
    QList<model::Passage> passages;
    QList<model::Annotation> annotations; ///< Of the text.
    QList<model::LinkRow> from; ///< From the work and its passages, those of the text that is shown first.
    QList<model::LinkRow> to; ///< From elsewhere to the work.
    std::optional<model::Record> supersededBy; ///< The revision or the resolution that took this text's place.

    model::RecordSummary summary; ///< Of a record without a text the lists above are cut; these counts never are.

    bool hasText() const { return text.id.isValid(); }
    /// Pictures of pages, which nobody has read yet.
    bool isScan() const;
    /// Pages hold text that only recognition can read: all of a scan, or some pages.
    bool needsRecognition() const;
    QStringList languages() const;
    /// Null when the text has no such passage.
    const model::Passage *passage(base::PassageId id) const;
    const model::Passage *passageAt(const model::Address &address) const;
    /// The passage that a place points at; null for the top.
    const model::Passage *passageOf(const Place &place) const;
    /// The passage that stands here for one of the same work in another language: by address, else the sub-paragraph of
    /// the same rank, for lists are lettered in each language's own letters; null when there is none.
    const model::Passage *counterpartOf(const ReaderContent &other, const model::Address &address) const;
    /// The links that start in the text's words.
    QList<model::LinkRow> inText() const;
    /// The same words with the same links: the page need not be set anew.
    bool looksLike(const ReaderContent &other) const;
};

/// Error: NotFound.
base::Result<ReaderContent> readContent(
    const library::Database &database, const Place &place, const QString &uiLanguage);

}
