// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace text {

/// The value of an ordinal that a phrase writes in words or figures, in one of the languages of the United Nations:
/// "Fifty-first session", "Soixante-dix-septième session", "51º período", "Пятьдесят первая сессия", "الدورة الحادية
/// والخمسون", "第五十一届会议" give 51, 77, 51, 51, 51, 51. Up to 199; 0 where there is none.
int ordinalIn(QStringView phrase);

}
