// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QStringList>

namespace formats {

/// Joins the pages that a program for optical character recognition wrote, one string a page, into paragraphs with their
/// pages and the remark "ocr".
model::ExtractedText readOcrPages(const QStringList &pages);

}
