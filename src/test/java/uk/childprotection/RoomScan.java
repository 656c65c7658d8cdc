package uk.childprotection;

import java.util.Arrays;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Finds the beans of the rooms that a {@link DatabaseTest} names. */
class RoomScan implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(AnnotationMetadata test, BeanDefinitionRegistry registry) {
        var scanner = new ClassPathBeanDefinitionScanner(registry);
        scanner.addExcludeFilter(new AnnotationTypeFilter(TestConfiguration.class));
        scanner.scan(Arrays.stream(test.getAnnotations().get(DatabaseTest.class).getStringArray("rooms"))
                .map(room -> RoomScan.class.getPackageName() + "." + room)
                .toArray(String[]::new));
    }
}
