// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <core/base/ids.h>
#include <core/model/record.h>

#include <QList>
#include <QString>

#include <optional>

namespace application {

/// Another text of the series that a document belongs to, compared with it.
struct SeriesVersion {
    model::Record document;
    bool isLater = false;
    /// The earlier of the two on the left; nothing where they have no text in the language.
    std::optional<ComparedTexts> texts;
};

/// A paragraph of a document and what stands for it in another version; null: no such paragraph there.
struct ParagraphVersion {
    const comparison::PassagePair *pair = nullptr;
    const model::Passage *passage = nullptr; ///< Of the other version; points into it.
};
ParagraphVersion paragraphIn(const SeriesVersion &version, base::PassageId passage);

/// The earlier and later texts of a document's series in one language, the latest first.
Query<QList<SeriesVersion>> seriesVersions(base::RecordId document, const QString &language);

}
