// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>

#include <vector>

namespace formats {

/// The bytes of a PDF with the colour profiles of its pages blanked, of the same length. Words have no colour, and Poppler
/// computes each profile anew for every page whose words it reads: a quarter of the time of a report. `pages` were read
/// from these bytes; what cannot be followed stays as it is.
QByteArray withoutProfiles(const QByteArray &bytes, const std::vector<QPDFObjectHandle> &pages);

}
