// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace presentation {

/// The language of the window: translators, locale and direction, switched at once. One lives as long as the window, on
/// the GUI thread; it follows Setting::UiLanguage.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(Settings &settings, QObject *parent = nullptr);
    ~Language() override;

    /// The languages that the window speaks: "en", "fr", "ar".
    static QStringList available();
    /// A language's own name for itself: "français".
    static QString ownName(const QString &code);
    /// The locale of a language as the United Nations writes it: Western digits in Arabic.
    static QLocale localeOf(const QString &code);
    /// The language that the window speaks now; follows QLocale(), so any layer of the window may ask.
    static QString current();

    void choose(const QString &code);

    /// Speaks a language without settings, for a command: installs its translators for as long as the program runs.
    static void speak(const QString &code);

signals:
    void languageChanged(const QString &code);

private:
    void apply();
    QString wanted() const;

    Settings &m_settings;
    QTranslator m_ours;
    QTranslator m_qt;
    QString m_applied;
};

}
