// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/annotation.h>
#include <core/model/passage.h>

#include <QList>
#include <QString>

namespace application {

/// What another text of the document, in another language, carries beside a paragraph of the one that is read.
struct AnnotationHint {
    base::PassageId beside;  ///< The paragraph that is read; invalid: the text as a whole, also where it has no such paragraph.
    QString language;        ///< Of the other text.
    base::PassageId passage; ///< The first annotated one of the other text; invalid: the document as a whole.
    QString address;         ///< Of that passage.
    QList<model::Annotation> annotations; ///< In the order of the other text.

    bool operator==(const AnnotationHint &) const = default;
    /// Who made them, each once; without those who left no name.
    QStringList authors() const;
};

/// The hints of a whole text, given by its paragraphs in their order: from its top to its end, by language at each paragraph.
/// Annotations that need re-attaching stand nowhere, and are left out.
Query<QList<AnnotationHint>> annotationHints(base::TextId text, const QList<model::Passage> &passages);

}
