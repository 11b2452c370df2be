// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usememory.h"

#include "preferences.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr qsizetype kKeptReadings = 60;
constexpr int kDaysOfFirstUse = 7;
const QString kReadings = u"readings"_s;
const QString kLastDay = u"day"_s;
const QString kEarlierDay = u"earlier"_s;

QDate dayOf(const QJsonObject &memory, const QString &key)
{
    return QDate::fromString(memory.value(key).toString(), Qt::ISODate);
}

}

UseMemory::UseMemory(QString folder)
    : m_folder(std::move(folder))
{
}

QList<Reading> UseMemory::readings() const
{
    QList<Reading> readings;
    const QJsonArray kept = preferences::memoryOf(m_folder).value(kReadings).toArray();
    for (const QJsonValue &each : kept) {
        readings.append({base::RecordId(each[u"record"_s].toInteger()), each[u"language"_s].toString(), each[u"address"_s].toString(),
            QDateTime::fromString(each[u"at"_s].toString(), Qt::ISODate)});
    }
    readings.removeIf([](const Reading &reading) { return !reading.record.isValid(); });
    return readings;
}

void UseMemory::addReading(const Reading &reading)
{
    QJsonObject memory = preferences::memoryOf(m_folder);
    QJsonArray kept {QJsonObject {{u"record"_s, reading.record.value()}, {u"language"_s, reading.language}, {u"address"_s, reading.address},
        {u"at"_s, reading.at.toString(Qt::ISODate)}}};
    const QJsonArray before = memory.value(kReadings).toArray();
    for (const QJsonValue &other : before) {
        if (other[u"record"_s].toInteger() != reading.record.value() && kept.size() < kKeptReadings)
            kept.append(other);
    }
    memory.insert(kReadings, kept);
    preferences::remember(m_folder, memory);
}

void UseMemory::noteDay(QDate day)
{
    QJsonObject memory = preferences::memoryOf(m_folder);
    const QDate last = dayOf(memory, kLastDay);
    if (last == day)
        return;
    // A clock that was wrong for a day leaves no day in the future.
    if (last.isValid() && last < day)
        memory.insert(kEarlierDay, last.toString(Qt::ISODate));
    memory.insert(kLastDay, day.toString(Qt::ISODate));
    preferences::remember(m_folder, memory);
}

QDate UseMemory::dayBefore(QDate day) const
{
    const QJsonObject memory = preferences::memoryOf(m_folder);
    for (const QString &key : {kLastDay, kEarlierDay}) {
        if (const QDate known = dayOf(memory, key); known.isValid() && known < day)
            return known;
    }
    return day.addDays(-kDaysOfFirstUse);
}

}
