// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/exchanged.h>

#include <QJsonDocument>

namespace formats {

/// True for an annotation, a page or a collection of them, or a list, after the Web Annotation Data Model of the W3C.
bool isWebAnnotations(const QJsonDocument &document);

/// One target and its quotation of each. An annotation without a UUID gets one that follows from its address or its content, so
/// that it is the same at the next import. What this program did not write is private. Errors: Damaged (an item that is no
/// annotation), LimitExceeded.
base::Result<QList<model::ForeignAnnotation>> readWebAnnotations(const QJsonDocument &document);

}
