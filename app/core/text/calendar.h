// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <utility>

namespace text {

/// The number of a month by its name in English, French, Spanish, Russian (in any case), German or Arabic, where either
/// of the two systems will do: "تشرين الأول", "أكتوبر", or both with a stroke between. 0 for any other word.
int monthOf(QStringView name);

/// The first date that a text writes out in one of the languages of the United Nations: "6 October 2022", "1er octobre
/// 2022", "6 de octubre de 2022", "6 октября 2022 года", "2022年10月6日". Invalid where there is none.
QDate dateIn(QStringView content);

/// The first and the last day of a session: "12 September–7 October 2022", "11-15 April 2016". Both are invalid where
/// the text has no such span.
std::pair<QDate, QDate> spanIn(QStringView content);

}
