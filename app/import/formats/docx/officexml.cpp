// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officexml.h"

#include <import/formats/limits.h>

namespace formats {

using namespace Qt::StringLiterals;

OfficeXml::OfficeXml(const QByteArray &bytes)
    : m_reader(bytes)
{
    while (!m_reader.atEnd() && !m_reader.isStartElement()) {
        if (m_reader.readNext() == QXmlStreamReader::DTD) {
            m_refusal = base::ErrorCode::EntitiesRefused;
            m_reader.raiseError(u"a document type declaration"_s);
        }
    }
}

bool OfficeXml::next()
{
    if (!m_reader.readNextStartElement()) {
        --m_depth;
        return false;
    }
    if (++m_depth > kDeepestElement) {
        m_refusal = base::ErrorCode::LimitExceeded;
        m_reader.raiseError(u"more than %1 levels"_s.arg(kDeepestElement));
        return false;
    }
    return true;
}

void OfficeXml::skip()
{
    m_reader.skipCurrentElement();
    --m_depth;
}

QString OfficeXml::text()
{
    --m_depth;
    return m_reader.readElementText(QXmlStreamReader::SkipChildElements);
}

QString OfficeXml::attribute(QLatin1StringView attributeName) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == attributeName)
            return attribute.value().toString();
    }
    return {};
}

bool OfficeXml::isOn() const
{
    const QString value = this->value();
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

base::Status OfficeXml::status() const
{
    if (!m_reader.hasError())
        return base::ok();
    const bool isCut = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    const QString detail = u"line %1, column %2: %3"_s.arg(m_reader.lineNumber()).arg(m_reader.columnNumber()).arg(m_reader.errorString());
    return base::failure(isCut ? base::ErrorCode::Truncated : m_refusal, {}, detail);
}

}
