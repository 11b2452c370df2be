// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "annotation.h"
#include "record.h"

namespace model {

/// An annotation with the document that it hangs in and what is known of its place.
struct AnnotationRow {
    Annotation annotation;
    Record work;
    QString language;
    std::optional<PassageKind> passageKind; ///< Of the paragraph that it stands in; nothing where it stands in none.
    QStringList themes;                     ///< Names of the themes of its paragraph, else of its document; filled by who groups by them.
};

}
