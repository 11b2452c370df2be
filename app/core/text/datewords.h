// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace text {

/// A day as documents of the United Nations write it in one of their languages: "10 October 2024", "10 octobre 2024",
/// "10 de octubre de 2024", "10 октября 2024 года", "10 تشرين الأول/أكتوبر 2024", "2024年10月10日". English for any other
/// language; empty for an invalid date.
QString dateWords(QDate date, const QString &language);

/// The month of a day in the same way, for a day that is an estimate: "October 2024", "octobre 2024", "octubre de 2024",
/// "октябрь 2024 года", "تشرين الأول/أكتوبر 2024", "2024年10月".
QString monthWords(QDate date, const QString &language);

}
