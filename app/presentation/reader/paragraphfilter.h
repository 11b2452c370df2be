// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>
#include <QSet>
#include <QString>

namespace presentation {

/// Which paragraphs of a text are shown. Requests are the operative paragraphs that ask somebody for something: their verb is a
/// directive one, as in the verb lens.
enum class ParagraphFilter { All, Operative, Requests };

/// What a filter does to a text: of its preambular and operative paragraphs, how many are shown.
struct FilterCount {
    ParagraphFilter filter = ParagraphFilter::All;
    QString language;
    int shown = 0;
    int all = 0;
    bool hasNone = false; ///< Nothing passes the filter, so nothing is hidden.

    bool operator==(const FilterCount &) const = default;
};

struct FilteredParagraphs {
    QList<model::Passage> passages;
    FilterCount count;
};

/// The preambular and operative paragraphs that pass; empty where the text has none.
QSet<base::PassageId> passing(const QList<model::Passage> &passages, ParagraphFilter filter, const QString &language);
/// The paragraphs that pass with all that belongs to them: sub-paragraphs, tables, their notes, the headings above them, the
/// title. Paragraphs in `asked` are shown whether they pass or not.
FilteredParagraphs filtered(
    const QList<model::Passage> &passages, ParagraphFilter filter, const QString &language, const QSet<base::PassageId> &asked = {});

/// "Only operative paragraphs: 14 of 40", in the UI's language; empty where no filter is set.
QString filterSentence(const FilterCount &count);
/// "26 paragraphs are hidden."; empty where none is.
QString hiddenSentence(const FilterCount &count);

}
