// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions.h"

#include "beside.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace application {

ParagraphVersion paragraphIn(const SeriesVersion &version, base::PassageId passage)
{
    if (!version.texts)
        return {};
    const ComparedTexts &texts = *version.texts;
    for (const comparison::PassagePair &pair : texts.pairs) {
        const model::Passage *own = version.isLater ? texts.leftPassage(pair) : texts.rightPassage(pair);
        if (own && own->id == passage)
            return {&pair, version.isLater ? texts.rightPassage(pair) : texts.leftPassage(pair)};
    }
    return {};
}

Query<QList<SeriesVersion>> seriesVersions(base::RecordId document, const QString &language)
{
    return [=](const library::Database &database) -> base::Result<QList<SeriesVersion>> {
        TRY(const SeriesNeighbours neighbours, seriesNeighbours(document).run(database));
        QList<SeriesVersion> versions;
        for (const model::Record &record : neighbours.before)
            versions.append({record, false, {}});
        for (const model::Record &record : neighbours.after)
            versions.append({record, true, {}});
        std::ranges::stable_sort(versions, std::greater(),
            [](const SeriesVersion &version) { return std::tuple(version.isLater, version.document.date); });
        for (SeriesVersion &version : versions) {
            const base::RecordId earlier = version.isLater ? document : version.document.id;
            const base::RecordId later = version.isLater ? version.document.id : document;
            base::Result<ComparedTexts> texts = compared(earlier, later, language).run(database);
            if (texts)
                version.texts = std::move(*texts);
            else if (texts.error().code != base::ErrorCode::NotFound && texts.error().code != base::ErrorCode::BadInput)
                return base::failure(texts.error());
        }
        return versions;
    };
}

}
