// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation.h"
#include "record.h"

namespace model {

/// An annotation with the document that it hangs in.
struct AnnotationRow {
    Annotation annotation;
    Record work;
    QString language;
};

}
