// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace presentation {

Language::Language(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &Settings::settingChanged, this, [this](Setting setting) {
        if (setting == Setting::UiLanguage)
            apply();
    });
    apply();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {u"en"_s, u"fr"_s, u"ar"_s};
}

QString Language::ownName(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "fr"_L1)
        return u"Français"_s;
    if (code == "ar"_L1)
        return u"العربية"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    if (code == "ru"_L1)
        return u"Русский"_s;
    if (code == "zh"_L1)
        return u"中文"_s;
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

QLocale Language::localeOf(const QString &code)
{
    if (code == "ar"_L1)
        return QLocale(QLocale::Arabic, QLocale::Morocco); // Western digits, as United Nations documents print them.
    if (code == "fr"_L1)
        return QLocale(QLocale::French, QLocale::France);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Language::current()
{
    const QString code = QLocale::languageToCode(QLocale().language());
    return available().contains(code) ? code : u"en"_s;
}

void Language::speak(const QString &code)
{
    if (!available().contains(code))
        return;
    QLocale::setDefault(localeOf(code));
    auto *words = new QTranslator(qApp);
    if (words->load(u":/i18n/aide-memoire_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(words);
}

void Language::choose(const QString &code)
{
    m_settings.setValue(Setting::UiLanguage, code);
}

QString Language::wanted() const
{
    const QString chosen = m_settings.value(Setting::UiLanguage).toString();
    if (available().contains(chosen))
        return chosen;
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (available().contains(code))
            return code;
    }
    return u"en"_s;
}

void Language::apply()
{
    const QString code = wanted();
    if (code == m_applied)
        return;
    m_applied = code;
    // The locale and the direction come first: widgets read both when they hear of the new language.
    QLocale::setDefault(localeOf(code));
    QGuiApplication::setLayoutDirection(localeOf(code).textDirection());
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    bool told = false;
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        told = QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/aide-memoire_"_s + code + u".qm"_s))
        told = QCoreApplication::installTranslator(&m_ours) || told;
    if (!told) {
        // Names of States, dates and directions change even where no translator does.
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(qApp, &change);
    }
    emit languageChanged(code);
}

}
