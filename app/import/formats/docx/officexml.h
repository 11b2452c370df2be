// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace formats {

/// Streams a part of an office document element by element. Names are without prefix. A document type declaration and more
/// than kDeepestElement levels are errors.
class OfficeXml
{
public:
    /// Stands at the root element. The bytes must outlive it.
    explicit OfficeXml(const QByteArray &bytes);

    /// Goes to the next child of the element that it stands at; false at its end. Each child is left with next() until it
    /// is false, with skip() or with text().
    bool next();
    void skip();
    QString text();

    QStringView name() const { return m_reader.name(); }
    bool isAt(QLatin1StringView elementName) const { return m_reader.name() == elementName; }
    /// By its name without prefix; empty where it is not there.
    QString attribute(QLatin1StringView attributeName) const;
    /// "val", which nearly every property has.
    QString value() const { return attribute(QLatin1StringView("val")); }
    /// A property that is on where it has no value.
    bool isOn() const;

    /// Errors: EntitiesRefused, LimitExceeded, Truncated, NotWellFormed.
    base::Status status() const;

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    base::ErrorCode m_refusal = base::ErrorCode::NotWellFormed;
};

}
